/// The density of D* - D⁰ mass differences: (1 - exp(-(x - end) / c)) (x / end)^a + b (x / end - 1) above the end.
public struct DStarThreshold: Density, ShapedDensity {
  /// The arguments, in the order of the initialiser.
  public let arguments: [DensityArgument]

  /// The name of the density in messages.
  public var name: String { "DStarThreshold" }

  /// Makes the density; `end` and `c` must be positive.
  public init(
    end: some ParameterExpression, a: some ParameterExpression, b: some ParameterExpression,
    c: some ParameterExpression
  ) {
    arguments = [
      DensityArgument("end", end), DensityArgument("a", a), DensityArgument("b", b),
      DensityArgument("c", c),
    ]
  }

  static let shape = Shape([.positive, .finite, .finite, .positive]) { a in
    let distance = Formula.max(Formula.variable - a[0], 1e-300)
    let ratio = Formula.max(Formula.variable, 1e-300) / a[0]
    let value =
      -1 * Formula.expm1(-distance / a[3]) * Formula.exp(a[1] * Formula.log(ratio))
      + a[2] * (ratio - 1)
    return Formula.choice(Formula.variable - a[0], Formula.log(value), Formula.constant(-.infinity))
  } landmarks: { a in
    [a[0], a[0] + a[3], a[0] + 3 * a[3]]
  }
}
