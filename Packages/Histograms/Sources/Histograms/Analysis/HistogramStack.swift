/// Histograms on the same axes, in order: samples to draw on top of each other.
public struct HistogramStack: Sendable, Equatable {
  /// The histograms, the lowest first.
  public private(set) var histograms: [AnyHistogram]

  /// Histograms on the same axes.
  ///
  /// - Throws: `HistogramError` if there is none, or that says which axis differs.
  public init(_ histograms: [AnyHistogram]) throws(HistogramError) {
    guard let first = histograms.first else {
      throw HistogramError(.needs("a stack needs at least one histogram"))
    }
    for other in histograms.dropFirst() { try AnyAxis.requireSameBins(first.axes, other.axes) }
    self.histograms = histograms
  }

  private init(unchecked histograms: [AnyHistogram]) { self.histograms = histograms }

  /// The names of the histograms.
  public var names: [String] { histograms.map(\.name) }

  /// The histogram with a name; nil if there is none.
  public subscript(_ name: String) -> AnyHistogram? { histograms.first { $0.name == name } }

  /// The sum of all.
  ///
  /// - Throws: `HistogramError` if storages differ.
  public func total() throws(HistogramError) -> AnyHistogram {
    var total = histograms[0]
    for other in histograms.dropFirst() { try total += other }
    return total
  }

  /// Each histogram times a number.
  public static func * (left: HistogramStack, factor: Double) -> HistogramStack {
    HistogramStack(unchecked: left.histograms.map { $0 * factor })
  }

  /// Each histogram after slices, one per axis.
  ///
  /// - Throws: `HistogramError` that says which axis does not have what is asked for.
  public subscript(_ slices: AxisSlice...) -> HistogramStack {
    get throws(HistogramError) {
      var cut: [AnyHistogram] = []
      for histogram in histograms { cut.append(try histogram.sliced(slices)) }
      return HistogramStack(unchecked: cut)
    }
  }
}

extension AnyHistogram {
  /// A histogram of the other axes for each bin of one: for each category, or each interval.
  ///
  /// Each is named by its bin. The flow bins of the axis are left out.
  ///
  /// - Throws: `HistogramError` if there is no such axis or no other.
  public func stack(over number: Int) throws(HistogramError) -> HistogramStack {
    guard axes.indices.contains(number) else { throw HistogramError(.noSuchAxis("\(number)")) }
    guard axes.count > 1 else { throw HistogramError(.badAxis("a stack needs another axis")) }
    let axis = axes[number]
    let edges = axis.edges
    var histograms: [AnyHistogram] = []
    for bin in 0..<axis.count {
      var part = try self[[number: .bin(bin)]]
      part.annotation.name = axis.binLabels?[bin] ?? "\(edges[bin])..<\(edges[bin + 1])"
      histograms.append(part)
    }
    return try HistogramStack(histograms)
  }

  /// A histogram of the other axes for each bin of the axis with a name.
  ///
  /// - Throws: as ``stack(over:)-(Int)``.
  public func stack(over name: String) throws(HistogramError) -> HistogramStack {
    try stack(over: axisNumber(name))
  }

  /// The histogram with the categories of an axis in ascending order.
  ///
  /// - Throws: `HistogramError` if there is no such axis, or it is none of categories.
  public func sortingCategories(axis number: Int = 0) throws(HistogramError) -> AnyHistogram {
    guard axes.indices.contains(number) else { throw HistogramError(.noSuchAxis("\(number)")) }
    if let names = axes[number].as(StringCategory.self)?.categories {
      return try self[[number: .pick(names.sorted())]]
    }
    guard let numbers = axes[number].as(IntegerCategory.self)?.categories else {
      throw HistogramError(.badAxis("axis \(number), \(axes[number].summary), has no categories"))
    }
    return try self[[number: .pick(numbers.sorted())]]
  }
}
