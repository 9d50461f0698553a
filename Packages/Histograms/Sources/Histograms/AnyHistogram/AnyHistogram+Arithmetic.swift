extension AnyHistogram {
  /// Adds the content of another histogram, bin by bin.
  ///
  /// The axes must have the same bins; names, labels and metadata may differ, and the left ones stay.
  /// Axes that grow may have grown apart: the sum has the bins of both. Category axes may list their
  /// categories in another order: that of the left one stays.
  ///
  /// - Throws: `HistogramError` that says which axis, or that the storage, differs; nothing has been
  ///   added then.
  public static func += (left: inout AnyHistogram, right: AnyHistogram) throws(HistogramError) {
    if AnyAxis.haveSameBins(left.axes, right.axes) {
      try left.cells.addIfSame(right.cells)
      return
    }
    let axes = try AnyAxis.merged(left.axes, right.axes)
    let count = try AxisGrowth.cellCount(axes.map(\.extent))
    var cells = left.cells.moved(axes, left.axes, count: count)
    try cells.addIfSame(right.cells.moved(axes, right.axes, count: count))
    left = AnyHistogram(unchecked: axes, cells: cells, annotation: left.annotation)
  }

  /// The sum of two histograms, bin by bin.
  ///
  /// - Throws: `HistogramError` that says which axis, or that the storage, differs.
  public static func + (
    left: AnyHistogram, right: AnyHistogram
  ) throws(HistogramError) -> AnyHistogram {
    var sum = left
    try sum += right
    return sum
  }

  /// The histogram with its content multiplied by a number, and variances by its square.
  public static func * (left: AnyHistogram, factor: Double) -> AnyHistogram {
    AnyHistogram(
      unchecked: left.axes, cells: left.cells.scaled(by: factor), annotation: left.annotation)
  }

  /// The histogram with its content multiplied by a number, and variances by its square.
  public static func * (factor: Double, right: AnyHistogram) -> AnyHistogram { right * factor }

  /// The histogram with its content divided by a number, and variances by its square.
  public static func / (left: AnyHistogram, divisor: Double) -> AnyHistogram {
    left * (1 / divisor)
  }
}

extension CellStorage {
  /// Adds the other cells if they are of the same type.
  mutating func addIfSame(_ other: any CellStorage) throws(HistogramError) {
    guard let other = other as? Self else {
      throw HistogramError(.storagesDiffer("\(Self.self)", "\(type(of: other))"))
    }
    add(other)
  }

  /// The cells on axes that have the bins of the present ones, and more.
  func moved(_ axes: [AnyAxis], _ present: [AnyAxis], count: Int) -> any CellStorage {
    moved(
      zip(axes, present).map { $0.positions(of: $1) ?? [] }, axes.map(\.extent), count: count)
  }
}
