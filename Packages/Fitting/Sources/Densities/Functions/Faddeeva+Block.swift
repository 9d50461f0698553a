import RealModule
import VectorMath

extension Faddeeva {
  /// The number of values per point that a block needs besides its results.
  static let scratchColumns = 5

  /// Both parts of w(x + iy) for a block of points with one imaginary part.
  ///
  /// - Parameters:
  ///   - x: the real parts.
  ///   - y: the imaginary part, not negative.
  ///   - scratch: ``scratchColumns`` times as many values as points.
  static func block(
    _ x: UnsafeBufferPointer<Double>, y: Double, real: UnsafeMutableBufferPointer<Double>,
    imaginary: UnsafeMutableBufferPointer<Double>, scratch: UnsafeMutableBufferPointer<Double>
  ) {
    let count = x.count
    func column(_ index: Int) -> UnsafeMutableBufferPointer<Double> {
      UnsafeMutableBufferPointer(rebasing: scratch[(index * count)..<((index + 1) * count)])
    }
    let (sine, cosine, poleSine, poleCosine) = (column(0), column(1), column(2), column(3))
    let size = column(4)
    for index in 0..<count {
      let u = abs(x[index])
      size[index] = 2 * Double.pi / spacing * u
    }
    sincos(of: size, into: poleSine, poleCosine)
    let isCorrected = y < correctionEnd
    if isCorrected {
      for index in 0..<count { size[index] = 2 * y * abs(x[index]) }
      sincos(of: size, into: sine, cosine)
      for index in 0..<count { size[index] = y * y - x[index] * x[index] }
      var span = size.mutableSpan
      VectorMath.exp(&span)
    }
    let growth = isCorrected ? Double.exp(2 * Double.pi * y / spacing) : 0
    for start in stride(from: 0, to: count, by: 8) {
      let lanes = min(8, count - start)
      var (points, atPoints) = (SIMD8<Double>.zero, SIMD8<Double>.zero)
      for lane in 0..<lanes {
        points[lane] = x[start + lane]
        atPoints[lane] = poleCosine[start + lane] < 0 ? 1 : 0
      }
      let sums = trapezoid(points, y: y, atPoints: atPoints)
      for lane in 0..<lanes {
        real[start + lane] = sums.real[lane]
        imaginary[start + lane] = sums.imaginary[lane]
      }
    }
    guard isCorrected else { return }
    for index in 0..<count {
      let side = poleCosine[index] < 0 ? -growth : growth
      let c = 1 + side * poleCosine[index]
      let s = side * poleSine[index]
      let factor = 2 * size[index] / (c * c + s * s)
      let sign = x[index] < 0 ? -factor : factor
      real[index] += factor * (c * cosine[index] + s * sine[index])
      imaginary[index] += sign * (s * cosine[index] - c * sine[index])
    }
  }

  private static func sincos(
    of angles: UnsafeMutableBufferPointer<Double>, into sine: UnsafeMutableBufferPointer<Double>,
    _ cosine: UnsafeMutableBufferPointer<Double>
  ) {
    var sineSpan = sine.mutableSpan
    var cosineSpan = cosine.mutableSpan
    VectorMath.sincos(angles.span, sin: &sineSpan, cos: &cosineSpan)
  }
}
