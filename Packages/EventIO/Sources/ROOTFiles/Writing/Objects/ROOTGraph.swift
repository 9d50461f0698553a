/// Points with or without errors, as ROOT's `TGraph`, `TGraphErrors` and `TGraphAsymmErrors`.
///
///     try file.write(ROOTGraph(x: energy, y: response, yErrors: .symmetric(sigma)), as: "response")
public struct ROOTGraph: Sendable, Equatable {
  /// The errors of one coordinate of all points.
  public enum Errors: Sendable, Equatable {
    /// No errors.
    case none
    /// The same error to both sides.
    case symmetric([Double])
    /// The errors downwards and upwards.
    case asymmetric(low: [Double], high: [Double])
  }

  /// The first coordinate of each point.
  public var x: [Double]
  /// The second coordinate of each point.
  public var y: [Double]
  /// The errors of ``x``.
  public var xErrors: Errors
  /// The errors of ``y``.
  public var yErrors: Errors
  /// The title.
  public var title: String

  /// Creates a graph; whether the arrays fit together is checked when it is written.
  public init(
    x: [Double], y: [Double], xErrors: Errors = .none, yErrors: Errors = .none, title: String = ""
  ) {
    self.x = x
    self.y = y
    self.xErrors = xErrors
    self.yErrors = yErrors
    self.title = title
  }
}

extension ROOTGraph {
  var className: String {
    switch (xErrors, yErrors) {
    case (.none, .none): "TGraph"
    case (.asymmetric, _), (_, .asymmetric): "TGraphAsymmErrors"
    default: "TGraphErrors"
    }
  }

  /// The arrays of errors in the order of the class.
  var errorArrays: [[Double]] {
    switch className {
    case "TGraph": []
    case "TGraphErrors": [low(xErrors), low(yErrors)]
    default: [low(xErrors), high(xErrors), low(yErrors), high(yErrors)]
    }
  }

  private func low(_ errors: Errors) -> [Double] {
    switch errors {
    case .none: Array(repeating: 0, count: x.count)
    case .symmetric(let values): values
    case .asymmetric(let values, _): values
    }
  }

  private func high(_ errors: Errors) -> [Double] {
    if case .asymmetric(_, let values) = errors { values } else { low(errors) }
  }
}

extension ROOTWriter {
  /// Writes a graph.
  ///
  /// - Throws: ``ROOTError`` when there are not as many errors and second coordinates as points, the
  ///   path names a directory, or the disk fails.
  public func write(_ graph: ROOTGraph, as path: String) throws(ROOTError) {
    guard ([graph.y] + graph.errorArrays).allSatisfy({ $0.count == graph.x.count }) else {
      throw ROOTError(.invalidInput, "The coordinates and errors of the graph differ in number")
        .located(in: name, at: path)
    }
    let className = graph.className
    try writeObject(
      as: path, className: className, title: graph.title, classes: [className]
    ) { writer, name in
      guard className != "TGraph" else { return writer.graph(graph, name) }
      writer.part(version: 3) {
        $0.graph(graph, name)
        for errors in graph.errorArrays { $0.counted(errors) }
      }
    }
  }
}

extension ObjectWriter {
  fileprivate mutating func graph(_ graph: ROOTGraph, _ name: String) {
    part(version: 5) {
      $0.named(name, graph.title, bits: 0x0300_0408)
      $0.lineAttributes()
      $0.fillAttributes()
      $0.markerAttributes()
      $0.bytes.write(Int32(graph.x.count))
      $0.counted(graph.x)
      $0.counted(graph.y)
      $0.object("TList") { $0.list(count: 0) { _, _ in } }
      $0.pointer()
      $0.bytes.write(-1111.0)
      $0.bytes.write(-1111.0)
      $0.bytes.writeString("")
    }
  }

  /// Numbers that another member counts, with a byte in front that says they are there.
  fileprivate mutating func counted(_ values: [Double]) {
    bytes.write(UInt8(1))
    bytes.write(values[...])
  }
}
