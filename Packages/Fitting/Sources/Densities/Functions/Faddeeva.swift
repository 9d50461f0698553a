import RealModule

/// The Faddeeva function w(z) = exp(-z²) erfc(-iz) in the upper half plane.
///
/// The modified trapezoidal rules of Al Azah and Chandler-Wilde, "Computation of the complex error
/// function using modified trapezoidal rules", SIAM J. Numer. Anal. 59 (2021) 2346: twelve terms of a
/// sum with nodes at h(k + ½) or at hk, whichever lie further from the pole, and a correction for the
/// pole. The relative error of both parts is a few units in 1e-14 at most.
public enum Faddeeva {
  /// The number of nodes.
  static let count = 12

  /// The distance of the nodes, (π / 12)^½.
  static let spacing = (Double.pi / Double(count)).squareRoot()

  /// The imaginary part from which on the pole needs no correction.
  static let correctionEnd = Double.pi / spacing

  /// The squares of the nodes at h(k + ½).
  static let midpoints: [Double] = (0..<count).map { k in
    let t = (Double(k) + 0.5) * spacing
    return t * t
  }

  /// The weights of the nodes at h(k + ½).
  static let midpointWeights: [Double] = midpoints.map { 2 * spacing / .pi * Double.exp(-$0) }

  /// The squares of the nodes at hk.
  static let points: [Double] = (0..<count).map { k in
    let t = Double(k) * spacing
    return t * t
  }

  /// The weights of the nodes at hk.
  static let pointWeights: [Double] = points.enumerated().map { k, square in
    (k == 0 ? 1 : 2) * spacing / .pi * Double.exp(-square)
  }

  /// The real and the imaginary part of w(x + iy).
  ///
  /// - Precondition: `y` is not negative.
  public static func w(x: Double, y: Double) -> (real: Double, imaginary: Double) {
    precondition(y >= 0, "The Faddeeva function is computed in the upper half plane only")
    let u = abs(x)
    let angle = 2 * Double.pi * u / spacing
    let atPoints = Double.cos(angle) < 0
    let squares = atPoints ? points : midpoints
    let weights = atPoints ? pointWeights : midpointWeights
    let (a, b, modulus) = (u * u - y * y, 2 * u * y, u * u + y * y)
    var (p, q) = (0.0, 0.0)
    for k in 0..<count {
      let distance = a - squares[k]
      let term = weights[k] / (distance * distance + b * b)
      p += term
      q += term * squares[k]
    }
    var real = y * (modulus * p + q)
    var imaginary = u * (modulus * p - q)
    if y < correctionEnd {
      let growth = Double.exp(2 * Double.pi * y / spacing)
      let size = 2 * Double.exp(y * y - u * u)
      let side = atPoints ? -1.0 : 1.0
      let (c, s) = (1 + side * growth * Double.cos(angle), side * growth * Double.sin(angle))
      let factor = size / (c * c + s * s)
      real += factor * (c * Double.cos(b) + s * Double.sin(b))
      imaginary += factor * (s * Double.cos(b) - c * Double.sin(b))
    }
    return (real, x < 0 ? -imaginary : imaginary)
  }
}
