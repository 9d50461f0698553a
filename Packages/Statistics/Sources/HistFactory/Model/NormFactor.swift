import RealModule

/// A factor on all bins of a sample as a function of one parameter.
struct NormFactor: Sendable {
  /// A factor with its derivatives.
  struct Value {
    var value: Double
    var slope: Double
    var curvature: Double
  }

  private enum Form: Sendable {
    /// The parameter itself.
    case parameter
    /// 1 + α S + e(α) A.
    case sum(Interpolation.Shape, odd: Double, even: Double)
    /// Powers of the ends beyond `reach`, and the polynomial with these coefficients inside.
    case power(logUp: Double, logDown: Double, reach: Double, SIMD8<Double>)
  }

  /// The index of the parameter.
  let parameter: Int
  private let form: Form

  /// The parameter itself as a factor.
  init(parameter: Int) {
    self.parameter = parameter
    form = .parameter
  }

  /// A factor that is `lo` and `hi` at -1 and +1; for the codes with powers both must be positive.
  init(parameter: Int, lo: Double, hi: Double, code: Interpolation.Normalization) {
    self.parameter = parameter
    let (odd, even) = (0.5 * (hi - lo), (hi + lo - 2) / 16)
    switch code {
    case .code0: form = .sum(.code0, odd: odd, even: even)
    case .code2: form = .sum(.code2, odd: odd, even: even)
    case .code1:
      form = .power(logUp: .log(hi), logDown: .log(lo), reach: 0, .zero)
    case .code4:
      form = .power(
        logUp: .log(hi), logDown: .log(lo), reach: 1, Self.polynomial(lo: lo, hi: hi))
    }
  }

  /// The coefficients 1, a₁ … a₆ that meet the powers at ±1 in value, slope and curvature.
  private static func polynomial(lo: Double, hi: Double) -> SIMD8<Double> {
    let (logUp, logDown) = (Double.log(hi), Double.log(lo))
    let (slopeUp, slopeDown) = (hi * logUp, -lo * logDown)
    let (bendUp, bendDown) = (hi * logUp * logUp, lo * logDown * logDown)
    let (odd, even) = (0.5 * (hi - lo), 0.5 * (hi + lo) - 1)
    let a5 = (0.5 * (bendUp - bendDown) - 3 * (0.5 * (slopeUp + slopeDown) - odd)) / 8
    let a3 = 0.5 * (0.5 * (slopeUp + slopeDown) - odd) - 2 * a5
    let rest = 0.5 * (0.5 * (slopeUp - slopeDown) - 2 * even)
    let a6 = (0.5 * (bendUp + bendDown) - 2 * even - 10 * rest) / 8
    let a4 = rest - 2 * a6
    return SIMD8(1, odd - a3 - a5, even - a4 - a6, a3, a4, a5, a6, 0)
  }

  /// The factor with its derivatives at a value of the parameter.
  @inline(__always)
  func callAsFunction(_ alpha: Double) -> Value {
    switch form {
    case .parameter: return Value(value: alpha, slope: 1, curvature: 0)
    case .sum(let code, let odd, let even):
      let part = EvenPart(code, alpha)
      return Value(
        value: 1 + alpha * odd + part.value * even, slope: odd + part.slope * even,
        curvature: part.curvature * even)
    case .power(let logUp, let logDown, let reach, let c):
      if abs(alpha) < reach {
        var value = c[6]
        var slope = 0.0
        var half = 0.0
        for power in stride(from: 5, through: 0, by: -1) {
          half = half * alpha + slope
          slope = slope * alpha + value
          value = value * alpha + c[power]
        }
        return Value(value: value, slope: slope, curvature: 2 * half)
      }
      let rate = alpha >= 0 ? logUp : -logDown
      let value = Double.exp(alpha * rate)
      return Value(value: value, slope: rate * value, curvature: rate * rate * value)
    }
  }
}
