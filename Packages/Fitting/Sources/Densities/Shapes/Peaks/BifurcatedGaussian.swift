/// A normal peak with a standard deviation of its own on each side.
public struct BifurcatedGaussian: Density, ShapedDensity {
  /// The arguments, in the order of the initialiser.
  public let arguments: [DensityArgument]

  /// The name of the density in messages.
  public var name: String { "BifurcatedGaussian" }

  /// Makes the density; both standard deviations must be positive.
  public init(
    mean: some ParameterExpression, sigmaLeft: some ParameterExpression,
    sigmaRight: some ParameterExpression
  ) {
    arguments = [
      DensityArgument("mean", mean), DensityArgument("sigmaLeft", sigmaLeft),
      DensityArgument("sigmaRight", sigmaRight),
    ]
  }

  static let shape = Shape([.finite, .positive, .positive]) { a in
    let distance = Formula.variable - a[0]
    let t = distance / Formula.choice(distance, a[2], a[1])
    return -0.5 * Formula.pow(t, 2)
  } primitive: { a in
    let distance = Formula.variable - a[0]
    let sigma = Formula.choice(distance, a[2], a[1])
    return Double.pi.squareRoot() * 0.5.squareRoot() * sigma
      * Formula.erf(0.5.squareRoot() * distance / sigma)
  } landmarks: { a in
    flanks(a[0], a[1], a[2])
  }
}
