import RealModule

/// The binomial distribution of the number of successes in a number of trials.
public struct Binomial: CountDensity {
  /// The arguments, in the order of the initialiser.
  public let arguments: [DensityArgument]
  private let trials: Int

  /// The name of the density in messages.
  public var name: String { "Binomial" }

  /// Makes the distribution; `probability` must be between 0 and 1.
  ///
  /// - Precondition: `trials` is not negative.
  public init(trials: Int, probability: some ParameterExpression) {
    precondition(trials >= 0, "The number of trials must not be negative")
    self.trials = trials
    arguments = [DensityArgument("probability", probability)]
  }

  func check(_ values: [Double]) throws(DensityError) {
    try require(values, at: 0, "between 0 and 1") { $0 > 0 && $0 < 1 }
  }

  func logProbability(_ count: Double, _ values: [Double]) -> (value: Double, gradient: [Double]) {
    let (n, p) = (Double(trials), values[0])
    guard count >= 0, count <= n else { return (-.infinity, [0]) }
    let ways =
      Double.logGamma(n + 1) - Double.logGamma(count + 1) - Double.logGamma(n - count + 1)
    let value = ways + count * Double.log(p) + (n - count) * Double.log(onePlus: -p)
    return (value, [count / p - (n - count) / (1 - p)])
  }
}
