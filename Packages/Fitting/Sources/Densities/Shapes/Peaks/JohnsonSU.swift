/// Johnson's S_U density: γ + δ asinh((x - mean) / width) is normal.
///
/// N. L. Johnson, Biometrika 36 (1949) 149.
public struct JohnsonSU: Density, ShapedDensity {
  /// The arguments, in the order of the initialiser.
  public let arguments: [DensityArgument]

  /// The name of the density in messages.
  public var name: String { "JohnsonSU" }

  /// Makes the density; `width` and `delta` must be positive.
  public init(
    mean: some ParameterExpression, width: some ParameterExpression,
    gamma: some ParameterExpression, delta: some ParameterExpression
  ) {
    arguments = [
      DensityArgument("mean", mean), DensityArgument("width", width),
      DensityArgument("gamma", gamma), DensityArgument("delta", delta),
    ]
  }

  static let shape = Shape([.finite, .positive, .finite, .positive]) { a in
    let t = (Formula.variable - a[0]) / a[1]
    return -0.5 * Formula.pow(a[2] + a[3] * Formula.asinh(t), 2)
      - 0.5 * Formula.log1p(Formula.pow(t, 2)) + Formula.log(a[3] / a[1])
      - 0.5 * (2 * Double.pi).logarithm
  } primitive: { a in
    let t = (Formula.variable - a[0]) / a[1]
    return 0.5 * Formula.erf(0.5.squareRoot() * (a[2] + a[3] * Formula.asinh(t)))
  } landmarks: { a in
    flanks(a[0], a[1], a[1])
  }
}
