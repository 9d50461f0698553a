/// The Tsallis-Hagedorn density of transverse momenta, x (1 + (m_T - m) / nT)^(-n).
public struct Tsallis: Density, ShapedDensity {
  /// The arguments, in the order of the initialiser.
  public let arguments: [DensityArgument]

  /// The name of the density in messages.
  public var name: String { "Tsallis" }

  /// Makes the density; `mass` must not be negative, `temperature` positive and `power` above 2.
  public init(
    mass: some ParameterExpression, temperature: some ParameterExpression,
    power: some ParameterExpression
  ) {
    arguments = [
      DensityArgument("mass", mass), DensityArgument("temperature", temperature),
      DensityArgument("power", power),
    ]
  }

  static let shape = Shape([.notNegative, .positive, .above(2)]) { a in
    let x = Formula.max(Formula.variable, 1e-300)
    let transverse = Formula.sqrt(Formula.pow(a[0], 2) + Formula.pow(x, 2))
    return Formula.choice(
      Formula.variable,
      Formula.log(x) - a[2] * Formula.log1p((transverse - a[0]) / (a[2] * a[1])),
      Formula.constant(-.infinity)
    )
  } landmarks: { a in
    [0 * a[1], a[1], 3 * a[1] + a[0], 10 * (a[1] + a[0])]
  }
}
