import Columnar

extension ROOTGraph {
  /// Interprets a decoded graph.
  ///
  /// - Throws: ``ROOTError`` when the object is not a graph, or its arrays differ in length.
  public init(_ object: ROOTObject) throws(ROOTError) {
    guard let graph = object.part("TGraph") ?? object.part("TGraph2D") else {
      throw ROOTError(.wrongType, "This is a \(object.className), not a TGraph")
    }
    name = graph["fName"]?.string ?? ""
    title = graph["fTitle"]?.string ?? ""
    x = graph["fX"]?.reals ?? []
    y = graph["fY"]?.reals ?? []
    z = graph["fZ"]?.reals
    xErrors = Self.errors(object, "X")
    zErrors = Self.errors(object, "Z")
    if let several = Self.layers(object["fEyL"], object["fEyH"]) {
      yErrors = several
    } else {
      yErrors = Self.errors(object, "Y").map { [$0] } ?? []
    }
    let errors = [xErrors, zErrors].compactMap { $0 } + yErrors
    let lengths =
      [y.count, z?.count ?? x.count] + errors.flatMap { [$0.low.count, $0.high.count] }
    guard lengths.allSatisfy({ $0 == x.count }) else {
      throw ROOTError(.malformed, "The coordinates and errors of the graph differ in number")
    }
  }

  private static func errors(_ object: ROOTObject, _ axis: String) -> Errors? {
    if let both = object["fE\(axis)"]?.reals { return Errors(low: both, high: both) }
    let small = axis.lowercased()
    for (low, high) in [("fE\(axis)low", "fE\(axis)high"), ("fE\(small)L", "fE\(small)H")] {
      if let low = object[low]?.reals, let high = object[high]?.reals {
        return Errors(low: low, high: high)
      }
    }
    return nil
  }

  private static func layers(_ low: ROOTValue?, _ high: ROOTValue?) -> [Errors]? {
    guard let low = low?.rows, let high = high?.rows, low.count == high.count else { return nil }
    return zip(low, high).map { Errors(low: $0, high: $1) }
  }
}

extension ROOTValue {
  /// The rows of an array of arrays of numbers; nil for everything else.
  var rows: [[Double]]? {
    guard case .column(.list(let list)) = self,
      let content = ROOTValue.column(list.content).reals
    else { return nil }
    return (1..<list.offsets.count).map { Array(content[list.offsets[$0 - 1]..<list.offsets[$0]]) }
  }
}
