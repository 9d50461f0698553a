import HEPCore

extension UniformKernel {
  func draw(
    in range: ClosedRange<Double>, using generator: inout some RandomNumberGenerator
  ) -> Double {
    Double.random(in: range, using: &generator)
  }
}

extension ExponentialKernel {
  /// Draws by the inverse of the cumulative distribution.
  func draw(
    in range: ClosedRange<Double>, using generator: inout some RandomNumberGenerator
  ) -> Double {
    let (u, width) = (
      Double.random(in: 0..<1, using: &generator), range.upperBound - range.lowerBound
    )
    let z = -abs(slope) * width
    let distance =
      abs(z) < 1e-12 ? u * width : width * libmLog1p(u * libmExpm1(z)) / z
    return slope < 0 ? range.lowerBound + distance : range.upperBound - distance
  }
}

extension BreitWignerKernel {
  /// Draws by the inverse of the cumulative distribution.
  func draw(
    in range: ClosedRange<Double>, using generator: inout some RandomNumberGenerator
  ) -> Double {
    let low = libmAtan2(2 * (range.lowerBound - mean), width)
    let high = libmAtan2(2 * (range.upperBound - mean), width)
    let angle = Double.random(in: low...high, using: &generator)
    let x = mean + 0.5 * width * libmSin(angle) / libmCos(angle)
    return min(max(x, range.lowerBound), range.upperBound)
  }
}
