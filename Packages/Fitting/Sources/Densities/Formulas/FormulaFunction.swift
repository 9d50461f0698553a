import HEPCore
import RealModule
import VectorMath

/// A function of one number that a formula may hold, with its derivative.
public enum FormulaFunction: String, Sendable, Hashable, CaseIterable {
  case exp, log, expm1, log1p, sqrt, abs
  case sin, cos, tan, atan, sinh, cosh, tanh, asinh
  case erf, erfc
  /// The logarithm of erfc, which does not underflow.
  case logErfc
  /// The logarithm of the gamma function.
  case logGamma
  /// The logarithm of Landau's density.
  case logLandau

  /// The function of a number.
  func value(_ u: Double) -> Double {
    switch self {
    case .exp: Double.exp(u)
    case .log: Double.log(u)
    case .expm1: Double.expMinusOne(u)
    case .log1p: Double.log(onePlus: u)
    case .sqrt: u.squareRoot()
    case .abs: Swift.abs(u)
    case .sin: Double.sin(u)
    case .cos: Double.cos(u)
    case .tan: Double.tan(u)
    case .atan: Double.atan(u)
    case .sinh: Double.sinh(u)
    case .cosh: Double.cosh(u)
    case .tanh: Double.tanh(u)
    case .asinh: Double.asinh(u)
    case .erf: Double.erf(u)
    case .erfc: Double.erfc(u)
    case .logErfc: LogErfc.value(u)
    case .logGamma: Double.logGamma(u)
    case .logLandau: Landau.logarithm(u).value
    }
  }

  /// The derivative at a number, from the number and the function there.
  func derivative(_ u: Double, _ value: Double) -> Double {
    switch self {
    case .exp: value
    case .log: 1 / u
    case .expm1: value + 1
    case .log1p: 1 / (1 + u)
    case .sqrt: 0.5 / value
    case .abs: u < 0 ? -1 : 1
    case .sin: Double.cos(u)
    case .cos: -Double.sin(u)
    case .tan: 1 + value * value
    case .atan: 1 / (1 + u * u)
    case .sinh: Double.cosh(u)
    case .cosh: Double.sinh(u)
    case .tanh: 1 - value * value
    case .asinh: 1 / (1 + u * u).squareRoot()
    case .erf: 2 / Double.pi.squareRoot() * Double.exp(-u * u)
    case .erfc: -2 / Double.pi.squareRoot() * Double.exp(-u * u)
    case .logErfc: LogErfc.derivative(u)
    case .logGamma: digamma(u)
    case .logLandau: Landau.logarithm(u).derivative
    }
  }

  /// The same over a column, where there is a vectorised form.
  var vector: VectorMath.UnaryFunction? {
    switch self {
    case .exp: VectorMath.exp
    case .log: VectorMath.log
    case .expm1: VectorMath.expm1
    case .log1p: VectorMath.log1p
    case .sqrt: VectorMath.sqrt
    case .sin: VectorMath.sin
    case .cos: VectorMath.cos
    case .tan: VectorMath.tan
    case .sinh: VectorMath.sinh
    case .cosh: VectorMath.cosh
    case .tanh: VectorMath.tanh
    case .erf: VectorMath.erf
    case .erfc: VectorMath.erfc
    case .abs, .atan, .asinh, .logErfc, .logGamma, .logLandau: nil
    }
  }
}
