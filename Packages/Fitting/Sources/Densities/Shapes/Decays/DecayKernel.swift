/// The arithmetic of ``Decay``: the density itself, with an integral in closed form.
struct DecayKernel: DensityKernel {
  /// A number with its derivatives with respect to all arguments.
  private typealias Sum = (value: Double, slopes: SIMD16<Double>)

  private let lifetime: Double
  private let deltaGamma: Double
  private let deltaM: Double
  /// The coefficients of cosh, sinh, cos and sin.
  private let coefficients: [Double]
  private let mean: Double
  private let sigma: Double
  private let sides: Decay.Sides

  init(_ values: [Double], _ sides: Decay.Sides) {
    lifetime = values[0]
    deltaGamma = values[1]
    deltaM = values[2]
    coefficients = Array(values[3...6])
    mean = values[7]
    sigma = values[8]
    self.sides = sides
  }

  var landmarks: [Double] { flanks(mean, sigma, sigma) }

  func evaluate(
    _ x: Span<Double>, into values: inout MutableSpan<Double>, scratch: inout MutableSpan<Double>
  ) {
    for index in x.indices { values[index] = sum(at: x[index], isIntegral: false).value }
  }

  func addLogGradient(
    _ x: Span<Double>, weights: Span<Double>, scratch: inout MutableSpan<Double>,
    to gradient: inout [Double]
  ) {
    var slopes = SIMD16<Double>.zero
    for index in x.indices {
      let sum = sum(at: x[index], isIntegral: false)
      slopes += sum.slopes * (weights[index] / sum.value)
    }
    for index in gradient.indices { gradient[index] += slopes[index] }
  }

  func integrals(between edges: Span<Double>, into values: inout MutableSpan<Double>) {
    var before = sum(at: edges[0], isIntegral: true).value
    for index in values.indices {
      let after = sum(at: edges[index + 1], isIntegral: true).value
      values[index] = after - before
      before = after
    }
  }

  func addIntegralGradient(
    between edges: Span<Double>, weights: Span<Double>, to gradient: inout [Double]
  ) {
    var before = sum(at: edges[0], isIntegral: true).slopes
    var slopes = SIMD16<Double>.zero
    for index in weights.indices {
      let after = sum(at: edges[index + 1], isIntegral: true).slopes
      slopes += (after - before) * weights[index]
      before = after
    }
    for index in gradient.indices { gradient[index] += slopes[index] }
  }

  /// The density at a point or its integral up to there, from both sides.
  private func sum(at x: Double, isIntegral: Bool) -> Sum {
    var sum: Sum = (0, .zero)
    if sides != .negative { add(at: x - mean, mirrored: false, isIntegral, to: &sum) }
    if sides != .positive { add(at: mean - x, mirrored: true, isIntegral, to: &sum) }
    return sum
  }

  /// Adds one side; the integral up to a mirrored point is what lies above it, up to a constant.
  private func add(at u: Double, mirrored: Bool, _ isIntegral: Bool, to sum: inout Sum) {
    func smeared(_ rate: Complex) -> Term {
      let basis = SmearedExponential(rate: rate, at: u, sigma: sigma)
      return isIntegral
        ? Term(integral: basis, sign: mirrored ? -1 : 1)
        : Term(basis, alongMean: mirrored ? 1 : -1)
    }
    let rate = 1 / lifetime
    let odd: Double = mirrored ? -1 : 1
    for side in [1.0, -1] {
      let term = smeared(Complex(rate - 0.5 * side * deltaGamma, 0))
      let weight = 0.5 * (coefficients[0] + side * odd * coefficients[1])
      let byRate = weight * term.byRate.real
      sum.value += weight * term.value.real
      sum.slopes[0] -= rate * rate * byRate
      sum.slopes[1] -= 0.5 * side * byRate
      sum.slopes[3] += 0.5 * term.value.real
      sum.slopes[4] += 0.5 * side * odd * term.value.real
      sum.slopes[7] += weight * term.byMean.real
      sum.slopes[8] += weight * term.bySigma.real
    }
    let term = smeared(Complex(rate, -deltaM))
    let (cos, sin) = (coefficients[2], odd * coefficients[3])
    func part(_ number: Complex) -> Double { cos * number.real + sin * number.imaginary }
    sum.value += part(term.value)
    sum.slopes[0] -= rate * rate * part(term.byRate)
    sum.slopes[2] += cos * term.byRate.imaginary - sin * term.byRate.real
    sum.slopes[5] += term.value.real
    sum.slopes[6] += odd * term.value.imaginary
    sum.slopes[7] += part(term.byMean)
    sum.slopes[8] += part(term.bySigma)
  }

  /// One smeared exponential, or its integral, with the derivatives.
  private struct Term {
    let value: Complex
    let byRate: Complex
    let byMean: Complex
    let bySigma: Complex

    init(_ smeared: SmearedExponential, alongMean: Double) {
      value = smeared.value
      byRate = smeared.byRate
      byMean = alongMean * smeared.byPlace
      bySigma = smeared.bySigma
    }

    init(integral smeared: SmearedExponential, sign: Double) {
      value = sign * smeared.integral
      byRate = sign * smeared.integralByRate
      byMean = -1 * smeared.value
      bySigma = sign * smeared.integralBySigma
    }
  }
}
