/// The Poisson probability continued to all positive numbers, mean^x exp(-mean) / Γ(x + 1).
public struct ContinuedPoisson: Density, ShapedDensity {
  /// The arguments, in the order of the initialiser.
  public let arguments: [DensityArgument]

  /// The name of the density in messages.
  public var name: String { "ContinuedPoisson" }

  /// Makes the density; `mean` must be positive.
  public init(mean: some ParameterExpression) {
    arguments = [DensityArgument("mean", mean)]
  }

  static let shape = Shape([.positive]) { a in
    let x = Formula.max(Formula.variable, 0)
    return Formula.choice(
      Formula.variable, x * Formula.log(a[0]) - a[0] - Formula.function(.logGamma, x + 1),
      Formula.constant(-.infinity))
  } landmarks: { a in
    flanks(a[0], Formula.sqrt(a[0]), Formula.sqrt(a[0])) + [0 * a[0]]
  }
}
