import RealModule

/// exp(-c s) for positive s, smeared by a normal density of mean zero: with the derivatives that a fit needs.
///
/// E(u) = ½ exp(½c²σ² - cu) erfc((cσ - u/σ) / √2) for complex c with a positive real part. It obeys
/// E′ = G - cE with the normal density G, from which its integral and all derivatives follow.
struct SmearedExponential {
  /// E at u.
  let value: Complex
  /// The derivatives of E with respect to c, u and σ.
  let byRate: Complex
  let byPlace: Complex
  let bySigma: Complex
  /// The integral of E from minus infinity to u.
  let integral: Complex
  /// The derivatives of the integral with respect to c and σ; that with respect to u is E.
  let integralByRate: Complex
  let integralBySigma: Complex

  init(rate c: Complex, at u: Double, sigma: Double) {
    let one = Complex(1, 0)
    let zero = Complex(0, 0)
    guard sigma > 0 else {
      value = u >= 0 ? Complex.exponential(-u * c) : zero
      byRate = -u * value
      byPlace = -1 * (c * value)
      bySigma = zero
      integral = u >= 0 ? (one - value) / c : zero
      integralByRate = -1 * ((integral + byRate) / c)
      integralBySigma = zero
      return
    }
    let t = u / sigma
    let bell = Double.exp(-0.5 * t * t)
    let z = 0.5.squareRoot() * (sigma * c - Complex(t, 0))
    // erfcx(z) = w(iz), in the half plane where it does not grow.
    if z.real >= 0 {
      let w = Faddeeva.w(x: -z.imaginary, y: z.real)
      value = (0.5 * bell) * Complex(w.real, w.imaginary)
    } else {
      let w = Faddeeva.w(x: z.imaginary, y: -z.real)
      value =
        Complex.exponential((0.5 * sigma * sigma) * (c * c) - u * c)
        - (0.5 * bell) * Complex(w.real, w.imaginary)
    }
    let normal = Complex(bell / (sigma * (2 * Double.pi).squareRoot()), 0)
    byPlace = normal - c * value
    byRate = (sigma * sigma * c - Complex(u, 0)) * value - (sigma * sigma) * normal
    bySigma = -sigma * (c * byPlace) - t * normal
    let below = Complex(0.5 * Double.erfc(-t * 0.5.squareRoot()), 0)
    integral = (below - value) / c
    integralByRate = -1 * ((integral + byRate) / c)
    integralBySigma = sigma * byPlace
  }
}

extension Complex {
  static func * (a: Double, b: Complex) -> Complex { Complex(a * b.real, a * b.imaginary) }

  /// e to the power of a number.
  static func exponential(_ exponent: Complex) -> Complex {
    let size = Double.exp(exponent.real)
    return Complex(
      size * Double.cos(exponent.imaginary), size * Double.sin(exponent.imaginary))
  }
}
