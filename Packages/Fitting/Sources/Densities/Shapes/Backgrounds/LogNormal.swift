/// The log-normal density: log(x - shift) is normal around log(median) with standard deviation `sigma`.
public struct LogNormal: Density, ShapedDensity {
  /// The arguments, in the order of the initialiser.
  public let arguments: [DensityArgument]

  /// The name of the density in messages.
  public var name: String { "LogNormal" }

  /// Makes the density; `median` and `sigma` must be positive.
  public init(
    median: some ParameterExpression, sigma: some ParameterExpression,
    shift: some ParameterExpression = 0
  ) {
    arguments = [
      DensityArgument("median", median), DensityArgument("sigma", sigma),
      DensityArgument("shift", shift),
    ]
  }

  static let shape = Shape([.positive, .positive, .finite]) { a in
    let distance = Formula.max(Formula.variable - a[2], 1e-300)
    let t = Formula.log(distance / a[0]) / a[1]
    return Formula.choice(
      Formula.variable - a[2],
      -0.5 * Formula.pow(t, 2) - Formula.log(distance) - Formula.log(a[1])
        - 0.5 * (2 * Double.pi).logarithm, Formula.constant(-.infinity))
  } primitive: { a in
    let distance = Formula.max(Formula.variable - a[2], 1e-300)
    return 0.5 * Formula.erf(0.5.squareRoot() / a[1] * Formula.log(distance / a[0]))
  } landmarks: { a in
    flanks(a[2] + a[0], a[0] * a[1], a[0] * a[1]) + [a[2]]
  }
}
