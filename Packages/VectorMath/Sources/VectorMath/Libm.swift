#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Android)
  import Android
#elseif canImport(WASILibc)
  import WASILibc
#elseif canImport(ucrt)
  import ucrt
#elseif canImport(Darwin)
  import Darwin
#endif

extension VectorMath.UnaryFunction {
  /// The C library's value for one element.
  func libm(_ x: Double) -> Double {
    switch kind {
    case .exp: exp(x)
    case .expm1: expm1(x)
    case .log: log(x)
    case .log1p: log1p(x)
    case .sin: sin(x)
    case .cos: cos(x)
    case .tan: tan(x)
    case .sinh: sinh(x)
    case .cosh: cosh(x)
    case .tanh: tanh(x)
    case .erf: erf(x)
    case .erfc: erfc(x)
    case .sqrt: x.squareRoot()
    }
  }

  /// The C library's value for one element.
  func libm(_ x: Float) -> Float {
    switch kind {
    case .exp: exp(x)
    case .expm1: expm1(x)
    case .log: log(x)
    case .log1p: log1p(x)
    case .sin: sin(x)
    case .cos: cos(x)
    case .tan: tan(x)
    case .sinh: sinh(x)
    case .cosh: cosh(x)
    case .tanh: tanh(x)
    case .erf: erf(x)
    case .erfc: erfc(x)
    case .sqrt: x.squareRoot()
    }
  }
}

extension VectorMath.BinaryFunction {
  /// The C library's value for one element.
  func libm(_ x: Double, _ y: Double) -> Double {
    switch kind {
    case .atan2: atan2(x, y)
    case .hypot: hypot(x, y)
    case .pow: pow(x, y)
    }
  }

  /// The C library's value for one element.
  func libm(_ x: Float, _ y: Float) -> Float {
    switch kind {
    case .atan2: atan2(x, y)
    case .hypot: hypot(x, y)
    case .pow: pow(x, y)
    }
  }
}
