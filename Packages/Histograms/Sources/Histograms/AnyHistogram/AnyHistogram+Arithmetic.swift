extension AnyHistogram {
  /// Adds the content of another histogram, bin by bin.
  ///
  /// The axes must have the same bins; names, labels and metadata may differ, and the left ones stay.
  ///
  /// - Throws: `HistogramError` that says which axis, or that the storage, differs; nothing has been
  ///   added then.
  public static func += (left: inout AnyHistogram, right: AnyHistogram) throws(HistogramError) {
    try AnyAxis.requireSameBins(left.axes, right.axes)
    try left.cells.addIfSame(right.cells)
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
}
