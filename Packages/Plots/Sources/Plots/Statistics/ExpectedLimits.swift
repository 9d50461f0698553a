/// Expected limits, or p-values, with their one and two standard deviations, at each point of a scan.
///
/// All arrays have one number for each point.
public struct ExpectedLimits: Sendable, Hashable {
  /// Two standard deviations down: the 2.3 % quantile.
  public var minusTwoSigma: [Double]
  /// One standard deviation down: the 16 % quantile.
  public var minusOneSigma: [Double]
  /// The median.
  public var median: [Double]
  /// One standard deviation up: the 84 % quantile.
  public var plusOneSigma: [Double]
  /// Two standard deviations up: the 97.7 % quantile.
  public var plusTwoSigma: [Double]

  /// Limits from an array for each quantile.
  public init(
    minusTwoSigma: [Double], minusOneSigma: [Double], median: [Double], plusOneSigma: [Double],
    plusTwoSigma: [Double]
  ) {
    self.minusTwoSigma = minusTwoSigma
    self.minusOneSigma = minusOneSigma
    self.median = median
    self.plusOneSigma = plusOneSigma
    self.plusTwoSigma = plusTwoSigma
  }

  /// Limits from five numbers for each point: −2σ, −1σ, median, +1σ, +2σ.
  ///
  /// - Throws: ``PlotError`` of kind `badData` if a point has another number of values.
  public init(points: [[Double]]) throws(PlotError) {
    if let i = points.firstIndex(where: { $0.count != 5 }) {
      throw PlotError(
        .badData,
        "Point \(i) has \(points[i].count) expected values instead of five, from −2σ to +2σ.")
    }
    self.init(
      minusTwoSigma: points.map { $0[0] }, minusOneSigma: points.map { $0[1] },
      median: points.map { $0[2] }, plusOneSigma: points.map { $0[3] },
      plusTwoSigma: points.map { $0[4] })
  }
}
