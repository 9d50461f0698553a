/// Landau's density of energy losses, in (x - location) / width.
///
/// The peak lies 0.22278 widths below the location.
public struct LandauDensity: Density, ShapedDensity {
  /// The arguments, in the order of the initialiser.
  public let arguments: [DensityArgument]

  /// The name of the density in messages.
  public var name: String { "LandauDensity" }

  /// Makes the density; `width` must be positive.
  public init(location: some ParameterExpression, width: some ParameterExpression) {
    arguments = [DensityArgument("location", location), DensityArgument("width", width)]
  }

  static let shape = Shape([.finite, .positive]) { a in
    Formula.function(.logLandau, (Formula.variable - a[0]) / a[1])
  } landmarks: { a in
    flanks(a[0], 0.5 * a[1], 3 * a[1])
  }
}
