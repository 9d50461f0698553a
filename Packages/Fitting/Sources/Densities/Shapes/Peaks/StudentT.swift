/// Student's t density, (1 + t² / ν)^(-(ν + 1) / 2) with t = (x - mean) / scale.
public struct StudentT: Density, ShapedDensity {
  /// The arguments, in the order of the initialiser.
  public let arguments: [DensityArgument]

  /// The name of the density in messages.
  public var name: String { "StudentT" }

  /// Makes the density; `degrees` and `scale` must be positive.
  public init(
    degrees: some ParameterExpression, mean: some ParameterExpression,
    scale: some ParameterExpression
  ) {
    arguments = [
      DensityArgument("degrees", degrees), DensityArgument("mean", mean),
      DensityArgument("scale", scale),
    ]
  }

  static let shape = Shape([.positive, .finite, .positive]) { a in
    let t = (Formula.variable - a[1]) / a[2]
    return -0.5 * (a[0] + 1) * Formula.log1p(Formula.pow(t, 2) / a[0])
  } landmarks: { a in
    flanks(a[1], a[2], a[2])
  }
}
