/// An exponential density with a normal resolution, such as a decay time: the convolution in closed form.
///
/// `rate` is one over the lifetime; it is positive for a tail to the right.
public struct ExponentialGaussian: Density, ShapedDensity {
  /// The arguments, in the order of the initialiser.
  public let arguments: [DensityArgument]

  /// The name of the density in messages.
  public var name: String { "ExponentialGaussian" }

  /// Makes the density; `sigma` and `rate` must be positive.
  public init(
    mean: some ParameterExpression, sigma: some ParameterExpression, rate: some ParameterExpression
  ) {
    arguments = [
      DensityArgument("mean", mean), DensityArgument("sigma", sigma), DensityArgument("rate", rate),
    ]
  }

  static let shape = Shape([.finite, .positive, .positive]) { a in
    let z = 0.5.squareRoot() * (a[2] * a[1] - (Formula.variable - a[0]) / a[1])
    return Formula.log(0.5 * a[2]) - 0.5 * Formula.pow((Formula.variable - a[0]) / a[1], 2)
      + Formula.pow(z, 2) + Formula.function(.logErfc, z)
  } primitive: { a in
    let t = 0.5.squareRoot() * (Formula.variable - a[0]) / a[1]
    let z = 0.5.squareRoot() * a[2] * a[1] - t
    return 0.5 * Formula.erf(t)
      - 0.5 * Formula.exp(Formula.pow(z, 2) - Formula.pow(t, 2) + Formula.function(.logErfc, z))
  } landmarks: { a in
    flanks(a[0], a[1], a[1] + 1 / a[2])
  }
}
