import HEPCore
import RealModule

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
      abs(z) < 1e-12 ? u * width : width * Double.log(onePlus: u * Double.expMinusOne(z)) / z
    return slope < 0 ? range.lowerBound + distance : range.upperBound - distance
  }
}

extension BreitWignerKernel {
  /// Draws by the inverse of the cumulative distribution.
  func draw(
    in range: ClosedRange<Double>, using generator: inout some RandomNumberGenerator
  ) -> Double {
    let low = Double.atan2(y: 2 * (range.lowerBound - mean), x: width)
    let high = Double.atan2(y: 2 * (range.upperBound - mean), x: width)
    let angle = Double.random(in: low...high, using: &generator)
    let x = mean + 0.5 * width * Double.sin(angle) / Double.cos(angle)
    return min(max(x, range.lowerBound), range.upperBound)
  }
}
