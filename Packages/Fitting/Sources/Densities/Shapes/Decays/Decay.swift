/// The density of decay times, with oscillations and a resolution.
///
///     let tau = Parameter("tau", 1.5, in: 0.5...3)
///     let lifetime = Decay(lifetime: tau, mean: 0, sigma: 0.05)
///     let mixed = Decay.mixing(lifetime: tau, deltaM: 0.5, mistag: 0.1, isMixed: true, sigma: 0.05)
///
/// It is exp(-|s| / τ) [a cosh(½ΔΓ s) + b sinh(½ΔΓ s) + c cos(Δm s) + d sin(Δm s)], smeared by a normal density in
/// closed form, normalised exactly. The coefficients must be such that it is nowhere negative.
public struct Decay: Density {
  /// On which side of zero decay times lie before they are smeared.
  public enum Sides: Sendable, Hashable {
    /// Positive ones only.
    case positive
    /// Both, as for differences of decay times.
    case both
    /// Negative ones only.
    case negative
  }

  /// The arguments, in the order of the initialiser.
  public let arguments: [DensityArgument]

  /// On which side of zero decay times lie.
  public let sides: Sides

  /// The name of the density in messages.
  public var name: String { "Decay" }

  /// Makes the density.
  ///
  /// - Parameters:
  ///   - lifetime: τ; positive.
  ///   - deltaGamma: ΔΓ, the difference of the widths; smaller than 2 / τ in size.
  ///   - deltaM: Δm, the angular frequency of the oscillation.
  ///   - cosh: the coefficient a.
  ///   - sinh: the coefficient b.
  ///   - cos: the coefficient c.
  ///   - sin: the coefficient d.
  ///   - sides: on which side of zero decay times lie.
  ///   - mean: the bias of the resolution.
  ///   - sigma: the standard deviation of the resolution; zero for a perfect one.
  public init(
    lifetime: some ParameterExpression, deltaGamma: some ParameterExpression = 0,
    deltaM: some ParameterExpression = 0, cosh: some ParameterExpression = 1,
    sinh: some ParameterExpression = 0, cos: some ParameterExpression = 0,
    sin: some ParameterExpression = 0, sides: Sides = .positive,
    mean: some ParameterExpression = 0, sigma: some ParameterExpression = 0
  ) {
    self.sides = sides
    arguments = [
      DensityArgument("lifetime", lifetime), DensityArgument("deltaGamma", deltaGamma),
      DensityArgument("deltaM", deltaM), DensityArgument("cosh", cosh),
      DensityArgument("sinh", sinh), DensityArgument("cos", cos), DensityArgument("sin", sin),
      DensityArgument("mean", mean), DensityArgument("sigma", sigma),
    ]
  }

  /// A neutral meson that oscillates, tagged at its production: 1 ± (1 - 2 mistag) cos(Δm s), with plus for
  /// mesons that decay as what they were.
  public static func mixing(
    lifetime: some ParameterExpression, deltaM: some ParameterExpression,
    mistag: some ParameterExpression = 0, isMixed: Bool, sides: Sides = .positive,
    mean: some ParameterExpression = 0, sigma: some ParameterExpression = 0
  ) -> Decay {
    let dilution = 1 - 2 * mistag.formula
    return Decay(
      lifetime: lifetime, deltaM: deltaM, cos: isMixed ? -dilution : dilution, sides: sides,
      mean: mean, sigma: sigma)
  }

  /// The density for values of its arguments.
  public func kernel(at values: [Double], over range: ClosedRange<Double>) throws(DensityError)
    -> any DensityKernel
  {
    try requirePositive(values, at: 0)
    try require(values, at: 1, "below 2 / lifetime in size") { abs($0) * values[0] < 2 }
    for index in 2...7 { try require(values, at: index, "finite") { _ in true } }
    try require(values, at: 8, "not negative") { $0 >= 0 }
    return DecayKernel(values, sides)
  }
}
