/// The gamma density, (x - shift)^(shape - 1) exp(-(x - shift) / scale).
public struct Gamma: Density, ShapedDensity {
  /// The arguments, in the order of the initialiser.
  public let arguments: [DensityArgument]

  /// The name of the density in messages.
  public var name: String { "Gamma" }

  /// Makes the density; `shape` and `scale` must be positive.
  public init(
    shape: some ParameterExpression, scale: some ParameterExpression,
    shift: some ParameterExpression = 0
  ) {
    arguments = [
      DensityArgument("shape", shape), DensityArgument("scale", scale),
      DensityArgument("shift", shift),
    ]
  }

  static let shape = Shape([.positive, .positive, .finite]) { a in
    let distance = Formula.max(Formula.variable - a[2], 1e-300)
    return Formula.choice(
      Formula.variable - a[2], (a[0] - 1) * Formula.log(distance / a[1]) - distance / a[1],
      Formula.constant(-.infinity))
  } landmarks: { a in
    flanks(a[2] + a[0] * a[1], a[1] * Formula.sqrt(a[0]), a[1] * Formula.sqrt(a[0])) + [a[2]]
  }
}
