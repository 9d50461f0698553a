import HEPCore

/// The two ends of a confidence interval.
public struct ConfidenceInterval: Sendable, Hashable {
  /// The lower end.
  public var lower: Double

  /// The upper end.
  public var upper: Double

  /// An interval between two ends.
  public init(lower: Double, upper: Double) {
    self.lower = lower
    self.upper = upper
  }

  /// The probability within one standard deviation of a normal distribution, 0.6827.
  public static let oneSigma = SpecialFunctions.coverage(standardDeviations: 1)

  /// The probability that is left on one side of a central interval.
  static func tail(_ level: Double) throws(HistogramError) -> Double {
    guard level > 0, level < 1 else {
      throw HistogramError(.needs("a confidence level lies between 0 and 1, not at \(level)"))
    }
    return 0.5 * (1 - level)
  }
}
