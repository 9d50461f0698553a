/// The q-Gaussian density of Tsallis, (1 + (q - 1) (x - mean)² / 2σ²)^(-1 / (q - 1)).
///
/// It is normal in the limit q = 1 and a Breit-Wigner density for q = 2.
public struct QGaussian: Density, ShapedDensity {
  /// The arguments, in the order of the initialiser.
  public let arguments: [DensityArgument]

  /// The name of the density in messages.
  public var name: String { "QGaussian" }

  /// Makes the density; `q` must be between 1 and 3 and `sigma` positive.
  public init(
    q: some ParameterExpression, mean: some ParameterExpression, sigma: some ParameterExpression
  ) {
    arguments = [
      DensityArgument("q", q), DensityArgument("mean", mean), DensityArgument("sigma", sigma),
    ]
  }

  static let shape = Shape([.between(1, 3), .finite, .positive]) { a in
    let t = (Formula.variable - a[1]) / a[2]
    return -1 / (a[0] - 1) * Formula.log1p(0.5 * (a[0] - 1) * Formula.pow(t, 2))
  } landmarks: { a in
    flanks(a[1], a[2], a[2])
  }
}
