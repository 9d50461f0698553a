/// The relativistic Breit-Wigner density, 1 / ((x² - mass²)² + mass² width²).
public struct RelativisticBreitWigner: Density {
  /// The arguments, in the order of the initialiser.
  public let arguments: [DensityArgument]

  /// The name of the density in messages.
  public var name: String { "RelativisticBreitWigner" }

  /// Makes a relativistic Breit-Wigner density in an energy or a mass; `mass` and `width` must be
  /// positive.
  public init(mass: some ParameterExpression, width: some ParameterExpression) {
    arguments = [DensityArgument("mass", mass), DensityArgument("width", width)]
  }

  /// The density for values of its arguments.
  public func kernel(at values: [Double], over range: ClosedRange<Double>) throws(DensityError)
    -> any DensityKernel
  {
    try requirePositive(values, at: 0)
    try requirePositive(values, at: 1)
    return RelativisticBreitWignerKernel(mass: values[0], width: values[1])
  }
}

/// The density times mass² width², which makes it one at the pole.
struct RelativisticBreitWignerKernel: DensityKernel {
  let mass: Double
  let width: Double

  var scratchColumns: Int { 2 }

  var landmarks: [Double] { flanks(mass, width, width) }

  func evaluate(
    _ x: Span<Double>, into values: inout MutableSpan<Double>,
    scratch: inout MutableSpan<Double>
  ) {
    let (square, inverse) = (mass * mass, 1 / (mass * width))
    for index in x.indices {
      let t = (x[index] * x[index] - square) * inverse
      values[index] = 1 / (1 + t * t)
    }
  }

  func addLogGradient(
    _ x: Span<Double>, weights: Span<Double>, scratch: inout MutableSpan<Double>,
    to gradient: inout [Double]
  ) {
    let (count, square, inverse) = (x.count, mass * mass, 1 / (mass * width))
    for index in x.indices {
      let t = (x[index] * x[index] - square) * inverse
      let share = weights[index] * t / (1 + t * t)
      scratch[index] = share
      scratch[count + index] = share * t
    }
    let columns = scratch.span
    let first = Sums.sum(columns.extracting(..<count))
    let second = Sums.sum(columns.extracting(count..<(2 * count)))
    gradient[0] += 4 * first / width + 2 * second / mass
    gradient[1] += 2 * second / width
  }

  func integrals(between edges: Span<Double>, into values: inout MutableSpan<Double>) {
    for index in values.indices {
      values[index] = primitive(edges[index + 1]).value - primitive(edges[index]).value
    }
  }

  func addIntegralGradient(
    between edges: Span<Double>, weights: Span<Double>, to gradient: inout [Double]
  ) {
    for index in weights.indices {
      let (low, high) = (primitive(edges[index]), primitive(edges[index + 1]))
      gradient[0] += weights[index] * (high.byMass - low.byMass)
      gradient[1] += weights[index] * (high.byWidth - low.byWidth)
    }
  }

  /// The indefinite integral m Γ Im J with J = log((x - s) / (x + s)) / 2s and s² = m² + i m Γ.
  private func primitive(_ x: Double) -> (value: Double, byMass: Double, byWidth: Double) {
    let s = Complex(mass * mass, mass * width).squareRoot
    let x = Complex(x, 0)
    let logarithm = (x - s).logarithm - (x + s).logarithm
    let half = Complex(0.5, 0) / s
    let j = half * logarithm
    let bySquare = Complex(-1, 0) * half * (j / s + x / (s * (x * x - s * s)))
    let factor = mass * width
    let alongMass = bySquare * Complex(2 * mass, width)
    let alongWidth = bySquare * Complex(0, mass)
    return (
      factor * j.imaginary, width * j.imaginary + factor * alongMass.imaginary,
      mass * j.imaginary + factor * alongWidth.imaginary
    )
  }
}
