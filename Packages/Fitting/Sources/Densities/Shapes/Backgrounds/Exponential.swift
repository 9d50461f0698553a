import RealModule

/// The exponential density, exp(slope · x).
///
/// The slope is negative for a falling spectrum; write `slope: -1 / lifetime` for a decay time.
public struct Exponential: Density {
  /// The arguments, in the order of the initialiser.
  public let arguments: [DensityArgument]

  /// The name of the density in messages.
  public var name: String { "Exponential" }

  /// Makes an exponential density with any finite slope.
  public init(slope: some ParameterExpression) {
    arguments = [DensityArgument("slope", slope)]
  }

  /// The density for values of its arguments.
  public func kernel(at values: [Double], over range: ClosedRange<Double>) throws(DensityError)
    -> any DensityKernel
  {
    try require(values, at: 0, "finite") { _ in true }
    let origin = values[0] < 0 ? range.lowerBound : range.upperBound
    return ExponentialKernel(slope: values[0], origin: origin)
  }
}

struct ExponentialKernel: DensityKernel {
  let slope: Double
  /// The end of the range where the density is largest and taken to be one.
  let origin: Double

  var isLogarithmic: Bool { true }

  func evaluate(
    _ x: Span<Double>, into values: inout MutableSpan<Double>,
    scratch: inout MutableSpan<Double>
  ) {
    let (slope, origin) = (slope, origin)
    for index in x.indices { values[index] = slope * (x[index] - origin) }
  }

  func addLogGradient(
    _ x: Span<Double>, weights: Span<Double>, scratch: inout MutableSpan<Double>,
    to gradient: inout [Double]
  ) {
    gradient[0] += Sums.moments(x, weights: weights, about: origin).first
  }

  func integrals(between edges: Span<Double>, into values: inout MutableSpan<Double>) {
    for index in values.indices {
      values[index] = integral(from: edges[index], to: edges[index + 1]).value
    }
  }

  func addIntegralGradient(
    between edges: Span<Double>, weights: Span<Double>, to gradient: inout [Double]
  ) {
    for index in weights.indices {
      gradient[0] +=
        weights[index] * integral(from: edges[index], to: edges[index + 1]).derivative
    }
  }

  /// The integral from the end where the density is larger, so that nothing overflows or cancels.
  private func integral(from low: Double, to high: Double) -> (value: Double, derivative: Double) {
    let isFalling = slope < 0
    let (top, width) = (isFalling ? low : high, high - low)
    let peak = Double.exp(slope * (top - origin))
    let z = -abs(slope) * width
    let value = peak * width * ExponentialRatio.value(z)
    let bend = peak * width * width * ExponentialRatio.derivative(z)
    return (value, (top - origin) * value + (isFalling ? bend : -bend))
  }
}
