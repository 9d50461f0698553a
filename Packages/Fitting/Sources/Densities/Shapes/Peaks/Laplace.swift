/// The Laplace density, exp(-|x - mean| / scale).
public struct Laplace: Density, ShapedDensity {
  /// The arguments, in the order of the initialiser.
  public let arguments: [DensityArgument]

  /// The name of the density in messages.
  public var name: String { "Laplace" }

  /// Makes the density; `scale` must be positive.
  public init(mean: some ParameterExpression, scale: some ParameterExpression) {
    arguments = [DensityArgument("mean", mean), DensityArgument("scale", scale)]
  }

  static let shape = Shape([.finite, .positive]) { a in
    -1 * Formula.abs(Formula.variable - a[0]) / a[1]
  } primitive: { a in
    let t = (Formula.variable - a[0]) / a[1]
    return Formula.choice(t, -a[1] * Formula.expm1(-t), a[1] * Formula.expm1(Formula.min(t, 0)))
  } landmarks: { a in
    flanks(a[0], a[1], a[1])
  }
}
