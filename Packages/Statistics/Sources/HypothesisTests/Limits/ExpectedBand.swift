/// What is expected of a number when the data fluctuate: its median, and the ends of the bands that
/// hold 68 % and 95 %.
public struct ExpectedBand: Sendable, Equatable {
  /// The numbers for data at +2, +1, 0, -1 and -2 standard deviations of the test statistic.
  ///
  /// These are in the order of pyhf's `CLs_exp`: a CLs rises along them.
  public let values: [Double]

  init(_ value: (Double) -> Double) {
    values = [2.0, 1, 0, -1, -2].map(value)
  }

  init(values: [Double]) { self.values = values }

  /// The median.
  public var median: Double { values[2] }

  /// The ends of the band that holds 68 %.
  public var oneSigma: ClosedRange<Double> { Self.range(values[1], values[3]) }

  /// The ends of the band that holds 95 %.
  public var twoSigma: ClosedRange<Double> { Self.range(values[0], values[4]) }

  private static func range(_ a: Double, _ b: Double) -> ClosedRange<Double> {
    min(a, b)...max(a, b)
  }
}
