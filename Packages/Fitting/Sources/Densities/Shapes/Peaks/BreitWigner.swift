import RealModule

/// The Breit-Wigner, Cauchy or Lorentz density, 1 / ((x - mean)² + width² / 4).
///
/// The width is the full width at half maximum.
public struct BreitWigner: Density {
  /// The arguments, in the order of the initialiser.
  public let arguments: [DensityArgument]

  /// The name of the density in messages.
  public var name: String { "BreitWigner" }

  /// Makes a Breit-Wigner density; `width` must be positive.
  public init(mean: some ParameterExpression, width: some ParameterExpression) {
    arguments = [DensityArgument("mean", mean), DensityArgument("width", width)]
  }

  /// The density for values of its arguments.
  public func kernel(at values: [Double], over range: ClosedRange<Double>) throws(DensityError)
    -> any DensityKernel
  {
    try requirePositive(values, at: 1)
    return BreitWignerKernel(mean: values[0], width: values[1])
  }
}

struct BreitWignerKernel: DensityKernel {
  let mean: Double
  let width: Double

  var scratchColumns: Int { 1 }

  var landmarks: [Double] { flanks(mean, width, width) }

  func evaluate(
    _ x: Span<Double>, into values: inout MutableSpan<Double>,
    scratch: inout MutableSpan<Double>
  ) {
    let (mean, inverse) = (mean, 2 / width)
    for index in x.indices {
      let t = (x[index] - mean) * inverse
      values[index] = 1 / (1 + t * t)
    }
  }

  func addLogGradient(
    _ x: Span<Double>, weights: Span<Double>, scratch: inout MutableSpan<Double>,
    to gradient: inout [Double]
  ) {
    let (mean, inverse) = (mean, 2 / width)
    for index in x.indices {
      let t = (x[index] - mean) * inverse
      scratch[index] = weights[index] / (1 + t * t)
    }
    let sums = Sums.moments(x, weights: scratch.span, about: mean)
    gradient[0] += 2 * sums.first * inverse * inverse
    gradient[1] += 2 * sums.second * inverse * inverse / width
  }

  func integrals(between edges: Span<Double>, into values: inout MutableSpan<Double>) {
    for index in values.indices {
      let (low, high) = (2 * (edges[index] - mean) / width, 2 * (edges[index + 1] - mean) / width)
      values[index] = 0.5 * width * Double.atan2(y: high - low, x: 1 + low * high)
    }
  }

  func addIntegralGradient(
    between edges: Span<Double>, weights: Span<Double>, to gradient: inout [Double]
  ) {
    addLocationScaleGradient(
      between: edges, weights: weights, location: mean, scale: width, to: &gradient
    ) { x in
      let t = 2 * (x - mean) / width
      return 1 / (1 + t * t)
    }
  }
}
