/// The Weibull density, t^(shape - 1) exp(-t^shape) with t = x / scale.
public struct Weibull: Density, ShapedDensity {
  /// The arguments, in the order of the initialiser.
  public let arguments: [DensityArgument]

  /// The name of the density in messages.
  public var name: String { "Weibull" }

  /// Makes the density; `shape` and `scale` must be positive.
  public init(shape: some ParameterExpression, scale: some ParameterExpression) {
    arguments = [DensityArgument("shape", shape), DensityArgument("scale", scale)]
  }

  static let shape = Shape([.positive, .positive]) { a in
    let t = Formula.log(Formula.max(Formula.variable, 1e-300) / a[1])
    return Formula.choice(
      Formula.variable, (a[0] - 1) * t - Formula.exp(a[0] * t) + Formula.log(a[0] / a[1]),
      Formula.constant(-.infinity))
  } primitive: { a in
    let t = Formula.log(Formula.max(Formula.variable, 1e-300) / a[1])
    return -1 * Formula.expm1(-Formula.exp(a[0] * t))
  } landmarks: { a in
    flanks(a[1], a[1] / a[0], a[1] / a[0]) + [0 * a[1]]
  }
}
