/// The outcome of a test whether two histograms come from one distribution.
public struct CompatibilityTest: Sendable, Hashable {
  /// The test statistic: χ², the largest distance, or Anderson and Darling's A².
  public var statistic: Double

  /// The degrees of freedom of χ²; nil for the other tests.
  public var degreesOfFreedom: Int?

  /// The probability of a statistic at least as large if both come from one distribution.
  public var pValue: Double
}

extension PlottableHistogram {
  /// The contents of two comparable 1-D histograms of entries.
  func pair(
    _ other: some PlottableHistogram, flow: Bool
  ) throws(HistogramError) -> (left: [BinContent], right: [BinContent]) {
    try AnyAxis.requireSameBins(axes, other.axes)
    guard !storageKind.takesSamples, !other.storageKind.takesSamples else {
      throw HistogramError(.needs("means of samples are no numbers of entries"))
    }
    let (left, right) = (bins(flow: flow), other.bins(flow: flow))
    guard left.contains(where: { $0.value != 0 }), right.contains(where: { $0.value != 0 }) else {
      throw HistogramError(.needs("a histogram without entries has no shape to compare"))
    }
    return (left, right)
  }
}
