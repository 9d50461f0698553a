/// A normal peak whose standard deviation grows away from the mean, exp(-d² / 2 (σ² + α d²)) on each side.
///
/// See arXiv:1005.4087. `alpha` is dimensionless: with t = d / σ the exponent is -t² / 2 (1 + α t²).
public struct Cruijff: Density, ShapedDensity {
  /// The arguments, in the order of the initialiser.
  public let arguments: [DensityArgument]

  /// The name of the density in messages.
  public var name: String { "Cruijff" }

  /// Makes the density; the standard deviations must be positive, the alphas not negative.
  public init(
    mean: some ParameterExpression, sigmaLeft: some ParameterExpression,
    sigmaRight: some ParameterExpression, alphaLeft: some ParameterExpression,
    alphaRight: some ParameterExpression
  ) {
    arguments = [
      DensityArgument("mean", mean), DensityArgument("sigmaLeft", sigmaLeft),
      DensityArgument("sigmaRight", sigmaRight), DensityArgument("alphaLeft", alphaLeft),
      DensityArgument("alphaRight", alphaRight),
    ]
  }

  static let shape = Shape([.finite, .positive, .positive, .notNegative, .notNegative]) { a in
    let distance = Formula.variable - a[0]
    let square = Formula.pow(distance / Formula.choice(distance, a[2], a[1]), 2)
    return -0.5 * square / (1 + Formula.choice(distance, a[4], a[3]) * square)
  } landmarks: { a in
    flanks(a[0], a[1], a[2])
  }
}
