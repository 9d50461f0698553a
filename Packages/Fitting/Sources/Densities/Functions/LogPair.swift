import RealModule
import VectorMath

/// Sums of two exponentials by their logarithms, over a block of points.
///
/// Loops run over eight lanes, always in the same order.
enum LogPair {
  /// The sum over points of log(exp(a + shift) + exp(b + shift)); `ratios` becomes exp(-|difference|).
  static func sum(
    _ a: [Double], _ aShift: Double, _ b: [Double], _ bShift: Double, ratios: inout [Double]
  ) -> Double {
    var largest = 0.0
    a.withUnsafeBufferPointer { a in
      b.withUnsafeBufferPointer { b in
        ratios.withUnsafeMutableBufferPointer { ratios in
          var sums = SIMD8<Double>.zero
          let whole = a.count & ~7
          for index in stride(from: 0, to: whole, by: 8) {
            let first = Lanes.load(a, index) + aShift
            let second = Lanes.load(b, index) + bShift
            let top = first.replacing(with: second, where: second .> first)
            let bottom = second.replacing(with: first, where: second .> first)
            sums += top
            Lanes.store(bottom - top, ratios, index)
          }
          largest = sums.sum()
          for index in whole..<a.count {
            let (first, second) = (a[index] + aShift, b[index] + bShift)
            largest += max(first, second)
            ratios[index] = min(first, second) - max(first, second)
          }
        }
      }
    }
    var span = ratios.mutableSpan
    VectorMath.exp(&span)
    return largest + logOfProduct(ratios)
  }

  /// log Π (1 + ratio): each factor is at most 2, so that the product of 120 of them in each lane is finite.
  private static func logOfProduct(_ ratios: [Double]) -> Double {
    ratios.withUnsafeBufferPointer { ratios in
      var result = 0.0
      let whole = ratios.count & ~7
      var start = 0
      while start < whole {
        let end = min(start + 8 * 120, whole)
        var products = SIMD8<Double>(repeating: 1)
        for index in stride(from: start, to: end, by: 8) {
          products *= 1 + Lanes.load(ratios, index)
        }
        for pair in 0..<4 { result += Double.log(products[2 * pair] * products[2 * pair + 1]) }
        start = end
      }
      var rest = 1.0
      for index in whole..<ratios.count { rest *= 1 + ratios[index] }
      return result + Double.log(rest)
    }
  }

  /// Replaces both logarithms by the density over the sum, from the ratios that ``sum`` left.
  static func divide(
    into values: inout [[Double]], shifts: (Double, Double), coefficients: (Double, Double),
    ratios: [Double]
  ) {
    let inverse = (1 / coefficients.0, 1 / coefficients.1)
    var (first, second) = (values[0], values[1])
    values = []
    first.withUnsafeMutableBufferPointer { a in
      second.withUnsafeMutableBufferPointer { b in
        ratios.withUnsafeBufferPointer { ratios in
          let whole = ratios.count & ~7
          for index in stride(from: 0, to: whole, by: 8) {
            let ratio = Lanes.load(ratios, index)
            let top = 1 / (1 + ratio)
            let bottom = ratio * top
            let isSecond =
              Lanes.load(UnsafeBufferPointer(b), index) + shifts.1
              .> Lanes.load(UnsafeBufferPointer(a), index) + shifts.0
            Lanes.store(top.replacing(with: bottom, where: isSecond) * inverse.0, a, index)
            Lanes.store(bottom.replacing(with: top, where: isSecond) * inverse.1, b, index)
          }
          for index in whole..<ratios.count {
            let top = 1 / (1 + ratios[index])
            let bottom = ratios[index] * top
            let isSecond = b[index] + shifts.1 > a[index] + shifts.0
            a[index] = (isSecond ? bottom : top) * inverse.0
            b[index] = (isSecond ? top : bottom) * inverse.1
          }
        }
      }
    }
    values = [first, second]
  }
}
