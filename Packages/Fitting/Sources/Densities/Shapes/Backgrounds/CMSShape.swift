/// An exponential that an error function turns on: the background below a peak of lepton pairs.
///
/// erfc(-steepness (x - turnOn)) exp(-decay (x - turnOn)).
public struct CMSShape: Density, ShapedDensity {
  /// The arguments, in the order of the initialiser.
  public let arguments: [DensityArgument]

  /// The name of the density in messages.
  public var name: String { "CMSShape" }

  /// Makes the density; `steepness` and `decay` must be positive.
  public init(
    steepness: some ParameterExpression, decay: some ParameterExpression,
    turnOn: some ParameterExpression
  ) {
    arguments = [
      DensityArgument("steepness", steepness), DensityArgument("decay", decay),
      DensityArgument("turnOn", turnOn),
    ]
  }

  static let shape = Shape([.positive, .positive, .finite]) { a in
    let distance = Formula.variable - a[2]
    return Formula.function(.logErfc, -a[0] * distance) - a[1] * distance
      + Formula.log(0.5 * a[1]) - Formula.pow(0.5 * a[1] / a[0], 2)
  } primitive: { a in
    let distance = Formula.variable - a[2]
    let ratio = 0.5 * a[1] / a[0]
    return 0.5 * Formula.erf(ratio + a[0] * distance)
      - 0.5
      * Formula.exp(
        Formula.function(.logErfc, -a[0] * distance) - Formula.pow(ratio, 2) - a[1] * distance)
  } landmarks: { a in
    flanks(a[2], 1 / a[0], 1 / a[0] + 1 / a[1])
  }
}
