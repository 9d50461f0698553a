extension Histogram {
  /// Adds the content of another histogram, bin by bin.
  ///
  /// The axes must have the same bins; names, labels and metadata may differ, and the left ones stay.
  /// Axes that grow may have grown apart: the sum has the bins of both. Category axes may list their
  /// categories in another order: that of the left one stays.
  ///
  /// - Throws: `HistogramError` that says which axis differs; nothing has been added then.
  public static func += (left: inout Self, right: Self) throws(HistogramError) {
    if AnyAxis.haveSameBins(left.axes, right.axes) {
      left.content.add(right.content)
    } else {
      var sum = AnyHistogram(left)
      try sum += AnyHistogram(right)
      left = try Self(sum)
    }
  }

  /// The sum of two histograms, bin by bin.
  ///
  /// - Throws: `HistogramError` that says which axis differs.
  public static func + (left: Self, right: Self) throws(HistogramError) -> Self {
    var sum = left
    try sum += right
    return sum
  }

  /// The histogram with its content multiplied by a number, and variances by its square.
  ///
  /// Counts become a weighted histogram. Unless the storage keeps variances, they are unknown
  /// afterwards. Of means, the samples are multiplied.
  public static func * (left: Self, factor: Double) -> Histogram<Cells.Scaled, repeat each A> {
    Histogram<Cells.Scaled, repeat each A>(
      repeat each left.typedAxes, cells: left.content.scaled(by: factor),
      annotation: left.annotation)
  }

  /// The histogram with its content multiplied by a number, and variances by its square.
  public static func * (factor: Double, right: Self) -> Histogram<Cells.Scaled, repeat each A> {
    right * factor
  }

  /// The histogram with its content divided by a number, and variances by its square.
  public static func / (left: Self, divisor: Double) -> Histogram<Cells.Scaled, repeat each A> {
    left * (1 / divisor)
  }
}
