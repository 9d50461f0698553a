import Histograms

/// Which interval the error bars of a mark show; always said, never guessed.
public enum ErrorBars: Sendable, Hashable {
  /// No bars.
  case none
  /// Plus and minus the square root of the content: for counts, where they are large.
  case sqrtN
  /// An interval for the mean of a Poisson law: Garwood's, the score, Jeffreys' or Wald's.
  ///
  /// For counts it is that of the content, also of empty bins. Sums of weights are scaled to the
  /// equivalent count (Σw)²/Σw²; a bin that is empty or negative has no interval then.
  case count(CountInterval, level: Double = ConfidenceInterval.oneSigma)
  /// Plus and minus the square root of the known variance: that of the sum of weights, or of the mean.
  case sumOfWeightsSquared
  /// Plus and minus given lengths, one for each value.
  case symmetric([Double])
  /// Given lengths downwards and upwards, one of each for each value.
  case asymmetric(down: [Double], up: [Double])

  /// The central confidence interval of a Poisson mean (Garwood 1936) that covers 68.27 %: 0 to 1.84
  /// for an empty bin.
  public static let poisson = ErrorBars.count(.garwood)
}
