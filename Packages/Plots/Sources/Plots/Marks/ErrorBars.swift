/// Which interval the error bars of a mark show; always said, never guessed.
public enum ErrorBars: Sendable, Hashable {
  /// No bars.
  case none
  /// Plus and minus the square root of the content: for counts, where they are large.
  case sqrtN
  /// The central confidence interval of a Poisson mean (Garwood 1936) that covers 68.27 %.
  ///
  /// For counts it is exact, also for empty bins (0 to 1.84). Sums of weights are scaled to the
  /// equivalent count (Σw)²/Σw²; a bin that is empty or negative has no interval then.
  case poisson
  /// Plus and minus the square root of the known variance, the sum of squared weights.
  case sumOfWeightsSquared
  /// Plus and minus given lengths, one for each value.
  case symmetric([Double])
  /// Given lengths downwards and upwards, one of each for each value.
  case asymmetric(down: [Double], up: [Double])
}
