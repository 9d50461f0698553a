/// The generalised ARGUS density, x (1 - u²)^power exp(slope (1 - u²)) with u = x / end, zero above the end.
///
/// H. Albrecht et al., Phys. Lett. B241 (1990) 278, with `power` ½. In the form with χ, `slope` is -χ² / 2.
public struct Argus: Density, ShapedDensity {
  /// The arguments, in the order of the initialiser.
  public let arguments: [DensityArgument]

  /// The name of the density in messages.
  public var name: String { "Argus" }

  /// Makes the density; `end` must be positive and `power` above -1.
  public init(
    end: some ParameterExpression, slope: some ParameterExpression,
    power: some ParameterExpression = 0.5
  ) {
    arguments = [
      DensityArgument("end", end), DensityArgument("slope", slope), DensityArgument("power", power),
    ]
  }

  static let shape = Shape([.positive, .finite, .above(-1)]) { a in
    let x = Formula.max(Formula.variable, 1e-300)
    let rest = Formula.max(1 - Formula.pow(x / a[0], 2), 1e-300)
    return Formula.choice(
      a[0] - Formula.variable,
      Formula.choice(
        Formula.variable, Formula.log(x) + a[2] * Formula.log(rest) + a[1] * rest,
        Formula.constant(-.infinity)),
      Formula.constant(-.infinity))
  } landmarks: { a in
    [0 * a[0], 0.5 * a[0], 0.9 * a[0], 0.99 * a[0], a[0]]
  }
}
