/// A power of x, x^power, for positive x.
public struct PowerLaw: Density, ShapedDensity {
  /// The arguments, in the order of the initialiser.
  public let arguments: [DensityArgument]

  /// The name of the density in messages.
  public var name: String { "PowerLaw" }

  /// Makes the density; any finite power will do where x is positive.
  public init(power: some ParameterExpression) {
    arguments = [DensityArgument("power", power)]
  }

  static let shape = Shape([.finite]) { a in
    Formula.choice(
      Formula.variable, a[0] * Formula.log(Formula.max(Formula.variable, 1e-300)),
      Formula.constant(-.infinity))
  } landmarks: { a in
    [0 * a[0]]
  }
}
