extension Histogram {
  /// The histogram with its types known, if they are the ones asked for.
  ///
  ///     let h = try Histogram<Sums, Regular>(anyHistogram)
  ///
  /// - Throws: `HistogramError` that says which axis, or that the storage, is of another type.
  public init(_ histogram: AnyHistogram) throws(HistogramError) {
    guard let cells = histogram.cells as? Cells else {
      throw HistogramError(.storagesDiffer("\(Cells.self)", "\(type(of: histogram.cells))"))
    }
    var queue = AxisQueue(histogram.axes)
    let typedAxes = (repeat try queue.next(as: (each A).self))
    try queue.finish()
    self.init(repeat each typedAxes, cells: cells, annotation: histogram.annotation)
  }
}

/// Takes axes one by one as the types asked for.
private struct AxisQueue {
  private let axes: [AnyAxis]
  private var taken = 0

  init(_ axes: [AnyAxis]) { self.axes = axes }

  mutating func next<A: Axis>(as type: A.Type) throws(HistogramError) -> A {
    guard taken < axes.count else {
      throw HistogramError(.dimensions(expected: axes.count, got: taken + 1))
    }
    guard let axis = axes[taken].as(type) else {
      throw HistogramError(.axesDiffer(axis: taken, "\(type)", axes[taken].summary))
    }
    taken += 1
    return axis
  }

  /// Throws an error if axes are left.
  func finish() throws(HistogramError) {
    guard taken == axes.count else {
      throw HistogramError(.dimensions(expected: axes.count, got: taken))
    }
  }
}
