/// The Voigt density: a Breit-Wigner density with a normal resolution.
///
/// `width` is the full width at half maximum of the Breit-Wigner density, and `sigma` the standard
/// deviation of the resolution.
public struct Voigt: Density {
  /// The arguments, in the order of the initialiser.
  public let arguments: [DensityArgument]

  /// The name of the density in messages.
  public var name: String { "Voigt" }

  /// Makes a Voigt density; `sigma` must be positive and `width` not negative.
  public init(
    mean: some ParameterExpression, sigma: some ParameterExpression,
    width: some ParameterExpression
  ) {
    arguments = [
      DensityArgument("mean", mean), DensityArgument("sigma", sigma),
      DensityArgument("width", width),
    ]
  }

  /// The density for values of its arguments.
  public func kernel(at values: [Double], over range: ClosedRange<Double>) throws(DensityError)
    -> any DensityKernel
  {
    try requirePositive(values, at: 1)
    try require(values, at: 2, "not negative") { $0 >= 0 }
    return VoigtKernel(mean: values[0], sigma: values[1], width: values[2])
  }
}
