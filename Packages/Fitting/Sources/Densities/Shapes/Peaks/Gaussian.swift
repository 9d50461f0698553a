import RealModule

/// The normal density, exp(-(x - mean)² / 2 sigma²).
public struct Gaussian: Density {
  /// The arguments, in the order of the initialiser.
  public let arguments: [DensityArgument]

  /// The name of the density in messages.
  public var name: String { "Gaussian" }

  /// Makes a normal density; `sigma` must be positive.
  public init(mean: some ParameterExpression, sigma: some ParameterExpression) {
    arguments = [DensityArgument("mean", mean), DensityArgument("sigma", sigma)]
  }

  /// The density for values of its arguments.
  public func kernel(at values: [Double], over range: ClosedRange<Double>) throws(DensityError)
    -> any DensityKernel
  {
    try requirePositive(values, at: 1)
    return GaussianKernel(mean: values[0], sigma: values[1])
  }
}

struct GaussianKernel: DensityKernel {
  let mean: Double
  let sigma: Double

  var isLogarithmic: Bool { true }

  var landmarks: [Double] { flanks(mean, sigma, sigma) }

  func evaluate(
    _ x: Span<Double>, into values: inout MutableSpan<Double>,
    scratch: inout MutableSpan<Double>
  ) {
    let (mean, inverse) = (mean, 1 / sigma)
    for index in x.indices {
      let t = (x[index] - mean) * inverse
      values[index] = -0.5 * t * t
    }
  }

  func addLogGradient(
    _ x: Span<Double>, weights: Span<Double>, scratch: inout MutableSpan<Double>,
    to gradient: inout [Double]
  ) {
    let sums = Sums.moments(x, weights: weights, about: mean)
    gradient[0] += sums.first / (sigma * sigma)
    gradient[1] += sums.second / (sigma * sigma * sigma)
  }

  func integrals(between edges: Span<Double>, into values: inout MutableSpan<Double>) {
    let scale = sigma * (2 * Double.pi).squareRoot()
    for index in values.indices {
      values[index] =
        scale
        * normalMass(from: (edges[index] - mean) / sigma, to: (edges[index + 1] - mean) / sigma)
    }
  }

  func addIntegralGradient(
    between edges: Span<Double>, weights: Span<Double>, to gradient: inout [Double]
  ) {
    addLocationScaleGradient(
      between: edges, weights: weights, location: mean, scale: sigma, to: &gradient
    ) { x in
      let t = (x - mean) / sigma
      return Double.exp(-0.5 * t * t)
    }
  }
}
