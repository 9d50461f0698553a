import RealModule

/// Landau's density for energy loss, in its standard form.
///
/// φ(λ) = 1/π ∫ exp(-t log t - λ t) sin(π t) dt over t > 0 (Landau, J. Phys. USSR 8 (1944) 201), tabulated as
/// its logarithm with two derivatives and interpolated by polynomials of degree five; the relative error is
/// below 1e-10. Far below the peak the saddle-point series is used, far above it the integral itself.
enum Landau {
  /// The logarithm of the density and its derivative.
  static func logarithm(_ x: Double) -> (value: Double, derivative: Double) {
    if x < low { return leftTail(x) }
    if x >= high { return rightTail(x) }
    // The table is even in s = asinh(x + 2), which is fine at the peak and coarse in the tail.
    let s = Double.asinh(x + 2)
    let place = (s - first) / step
    let index = min(max(Int(place), 0), table.count - 2)
    let (a, b, u) = (table[index], table[index + 1], place - Double(index))
    let (value, slope) = quintic(a, b, u)
    let stretch = 1 / (1 + (x + 2) * (x + 2)).squareRoot()
    return (value, slope / step * stretch)
  }

  private static let low = -6.0
  private static let high = 300.0
  private static let first = Double.asinh(low + 2)
  private static let step = (Double.asinh(high + 2) - first) / 300

  /// The logarithm with its first and second derivative, per step of the table.
  private typealias Node = (value: Double, slope: Double, bend: Double)

  private static let table: [Node] = (0...300).map { index in
    let s = first + step * Double(index)
    let x = Double.sinh(s) - 2
    let moments = integrals(x)
    let slope = moments.1 / moments.0
    let bend = moments.2 / moments.0 - slope * slope
    let (c, d) = (Double.cosh(s), Double.sinh(s))
    return (Double.log(moments.0), slope * c * step, (bend * c * c + slope * d) * step * step)
  }

  /// The density with its first and second derivative.
  ///
  /// Gauss-Legendre on panels that follow the decay of the integrand; for negative arguments the path is moved
  /// to the saddle, where the integrand does not cancel.
  private static func integrals(_ x: Double) -> (Double, Double, Double) {
    x < 2 ? saddle(x) : real(x)
  }

  private static func real(_ x: Double) -> (Double, Double, Double) {
    var sums = (0.0, 0.0, 0.0)
    let end = 60 / x + 2
    // The logarithm in the exponent is singular at zero: panels halve towards it.
    var edges = [0.0]
    var edge = end * 0x1p-40
    while edge < end {
      edges.append(edge)
      edge = min(edge * 2, edge + min(1, 4 / x))
    }
    edges.append(end)
    for (low, high) in zip(edges, edges.dropFirst()) {
      for (node, weight) in GaussLegendre.rule {
        let t = 0.5 * (low + high) + 0.5 * (high - low) * node
        let f =
          0.5 * (high - low) * weight * Double.exp(-t * Double.log(t) - x * t)
          * Double.sin(.pi * t) / .pi
        sums.0 += f
        sums.1 -= t * f
        sums.2 += t * t * f
      }
    }
    return sums
  }

  /// 1 / 2πi ∫ exp(s log s + x s) ds along s = c + i y with c = exp(-1 - x), where the exponent is stationary.
  private static func saddle(_ x: Double) -> (Double, Double, Double) {
    let c = Double.exp(-1 - x)
    let width = c.squareRoot()
    var sums = (0.0, 0.0, 0.0)
    // The integrand falls as exp(-y² / 2c) at first and as exp(-π |y| / 2) far away.
    let end = 12 * width + 30
    var low = 0.0
    while low < end {
      let high = low + 0.5 * min(max(width, 0.25 * low), 2)
      for (node, weight) in GaussLegendre.rule {
        let y = 0.5 * (low + high) + 0.5 * (high - low) * node
        let logarithm = Complex(c, y).logarithm
        let exponent = Complex(c, y) * logarithm + Complex(x * c, x * y)
        let size = 0.5 * (high - low) * weight * Double.exp(exponent.real) / .pi
        let f = Complex(
          size * Double.cos(exponent.imaginary), size * Double.sin(exponent.imaginary))
        let first = f * Complex(c, y)
        sums.0 += f.real
        sums.1 += first.real
        sums.2 += (first * Complex(c, y)).real
      }
      low = high
    }
    return sums
  }

  /// The saddle-point series with c = exp(-1 - x), up to the first order in 1 / c.
  private static func leftTail(_ x: Double) -> (value: Double, derivative: Double) {
    let c = Double.exp(-1 - x)
    guard c < 1e300 else { return (-.infinity, .infinity) }
    let correction = 1 / (24 * c)
    return (0.5 * Double.log(c / (2 * .pi)) - c + correction, -0.5 + c + correction)
  }

  /// The integral itself, far above the peak.
  private static func rightTail(_ x: Double) -> (value: Double, derivative: Double) {
    guard x < .infinity else { return (-.infinity, 0) }
    let moments = real(x)
    return (Double.log(moments.0), moments.1 / moments.0)
  }

  private static func quintic(_ a: Node, _ b: Node, _ u: Double) -> (Double, Double) {
    let d = b.value - a.value
    let c0 = a.value
    let c1 = a.slope
    let c2 = 0.5 * a.bend
    let c3 = 10 * d - 6 * a.slope - 4 * b.slope - 1.5 * a.bend + 0.5 * b.bend
    let c4 = -15 * d + 8 * a.slope + 7 * b.slope + 1.5 * a.bend - b.bend
    let c5 = 6 * d - 3 * (a.slope + b.slope) - 0.5 * (a.bend - b.bend)
    let value = c0 + u * (c1 + u * (c2 + u * (c3 + u * (c4 + u * c5))))
    let slope = c1 + u * (2 * c2 + u * (3 * c3 + u * (4 * c4 + u * 5 * c5)))
    return (value, slope)
  }
}
