/// The skewed normal density, exp(-t² / 2) erfc(-skew t / √2) with t = (x - location) / scale.
///
/// A. Azzalini, Scand. J. Stat. 12 (1985) 171.
public struct SkewNormal: Density, ShapedDensity {
  /// The arguments, in the order of the initialiser.
  public let arguments: [DensityArgument]

  /// The name of the density in messages.
  public var name: String { "SkewNormal" }

  /// Makes the density; `scale` must be positive.
  public init(
    location: some ParameterExpression, scale: some ParameterExpression,
    skew: some ParameterExpression
  ) {
    arguments = [
      DensityArgument("location", location), DensityArgument("scale", scale),
      DensityArgument("skew", skew),
    ]
  }

  static let shape = Shape([.finite, .positive, .finite]) { a in
    let t = (Formula.variable - a[0]) / a[1]
    return -0.5 * Formula.pow(t, 2) + Formula.function(.logErfc, -0.5.squareRoot() * a[2] * t)
  } landmarks: { a in
    flanks(a[0], a[1], a[1])
  }
}
