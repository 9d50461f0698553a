import RealModule

/// A complex number, for closed forms of integrals.
struct Complex {
  let real: Double
  let imaginary: Double

  init(_ real: Double, _ imaginary: Double) {
    self.real = real
    self.imaginary = imaginary
  }

  static func + (a: Complex, b: Complex) -> Complex {
    Complex(a.real + b.real, a.imaginary + b.imaginary)
  }

  static func - (a: Complex, b: Complex) -> Complex {
    Complex(a.real - b.real, a.imaginary - b.imaginary)
  }

  static func * (a: Complex, b: Complex) -> Complex {
    Complex(
      a.real * b.real - a.imaginary * b.imaginary, a.real * b.imaginary + a.imaginary * b.real)
  }

  static func / (a: Complex, b: Complex) -> Complex {
    let norm = b.real * b.real + b.imaginary * b.imaginary
    let product = a * Complex(b.real, -b.imaginary)
    return Complex(product.real / norm, product.imaginary / norm)
  }

  /// The logarithm with the angle between -π and π.
  var logarithm: Complex {
    Complex(
      0.5 * Double.log(real * real + imaginary * imaginary), Double.atan2(y: imaginary, x: real))
  }

  /// The square root with a positive real part.
  var squareRoot: Complex {
    let modulus = (real * real + imaginary * imaginary).squareRoot()
    let part = (0.5 * (modulus + real)).squareRoot()
    return Complex(part, 0.5 * imaginary / part)
  }
}
