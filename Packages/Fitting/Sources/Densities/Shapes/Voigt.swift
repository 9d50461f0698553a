/// The Voigt density: a Breit-Wigner density with a normal resolution.
///
/// `width` is the full width at half maximum of the Breit-Wigner density, and `sigma` the standard
/// deviation of the resolution.
public struct Voigt: Density {
  public let arguments: [DensityArgument]

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

  public func kernel(at values: [Double], over range: ClosedRange<Double>) throws(DensityError)
    -> any DensityKernel
  {
    try requirePositive(values, at: 1)
    try require(values, at: 2, "not negative") { $0 >= 0 }
    return VoigtKernel(mean: values[0], sigma: values[1], width: values[2])
  }
}
