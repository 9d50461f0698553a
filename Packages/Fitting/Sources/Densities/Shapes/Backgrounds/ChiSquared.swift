/// The χ² density with a number of degrees of freedom, x^(n / 2 - 1) exp(-x / 2).
public struct ChiSquared: Density, ShapedDensity {
  /// The arguments, in the order of the initialiser.
  public let arguments: [DensityArgument]

  /// The name of the density in messages.
  public var name: String { "ChiSquared" }

  /// Makes the density; `degrees` must be positive.
  public init(degrees: some ParameterExpression) {
    arguments = [DensityArgument("degrees", degrees)]
  }

  static let shape = Shape([.positive]) { a in
    let x = Formula.max(Formula.variable, 1e-300)
    return Formula.choice(
      Formula.variable, (0.5 * a[0] - 1) * Formula.log(x) - 0.5 * x, Formula.constant(-.infinity))
  } landmarks: { a in
    flanks(a[0], Formula.sqrt(2 * a[0]), Formula.sqrt(2 * a[0])) + [0 * a[0]]
  }
}
