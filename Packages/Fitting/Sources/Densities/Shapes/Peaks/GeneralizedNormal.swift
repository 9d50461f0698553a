/// The generalised normal density, exp(-(|x - mean| / scale)^power): Laplace's for 1, a normal one for 2.
public struct GeneralizedNormal: Density, ShapedDensity {
  /// The arguments, in the order of the initialiser.
  public let arguments: [DensityArgument]

  /// The name of the density in messages.
  public var name: String { "GeneralizedNormal" }

  /// Makes the density; `scale` and `power` must be positive.
  public init(
    mean: some ParameterExpression, scale: some ParameterExpression, power: some ParameterExpression
  ) {
    arguments = [
      DensityArgument("mean", mean), DensityArgument("scale", scale),
      DensityArgument("power", power),
    ]
  }

  static let shape = Shape([.finite, .positive, .positive]) { a in
    let distance = Formula.max(Formula.abs((Formula.variable - a[0]) / a[1]), 1e-300)
    return -1 * Formula.exp(a[2] * Formula.log(distance))
  } landmarks: { a in
    flanks(a[0], a[1], a[1])
  }
}
