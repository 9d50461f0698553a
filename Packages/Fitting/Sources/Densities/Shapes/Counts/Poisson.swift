import RealModule

/// The Poisson distribution of a count, of whole numbers from zero on.
public struct Poisson: CountDensity {
  /// The arguments, in the order of the initialiser.
  public let arguments: [DensityArgument]

  /// The name of the density in messages.
  public var name: String { "Poisson" }

  /// Makes the distribution; `mean` must be positive.
  public init(mean: some ParameterExpression) {
    arguments = [DensityArgument("mean", mean)]
  }

  func check(_ values: [Double]) throws(DensityError) { try requirePositive(values, at: 0) }

  func logProbability(_ count: Double, _ values: [Double]) -> (value: Double, gradient: [Double]) {
    guard count >= 0 else { return (-.infinity, [0]) }
    let mean = values[0]
    let value = count * Double.log(mean) - mean - Double.logGamma(count + 1)
    return (value, [count / mean - 1])
  }
}
