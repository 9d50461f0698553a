/// Sums over blocks in eight lanes, always in the same order.
enum Sums {
  /// The sum of all elements.
  static func sum(_ values: Span<Double>) -> Double {
    values.withUnsafeBufferPointer { values in
      lanes(values.count) { index in
        Lanes.load(values, index)
      } rest: {
        values[$0]
      }
    }
  }

  /// The sum of all elements.
  static func sum(_ values: [Double]) -> Double { sum(values.span) }

  /// The sum of products.
  static func dot(_ a: Span<Double>, _ b: Span<Double>) -> Double {
    a.withUnsafeBufferPointer { a in
      b.withUnsafeBufferPointer { b in
        lanes(a.count) {
          Lanes.load(a, $0) * Lanes.load(b, $0)
        } rest: {
          a[$0] * b[$0]
        }
      }
    }
  }

  /// The weighted sums of the first and the second power of the distance from an origin.
  static func moments(_ x: Span<Double>, weights: Span<Double>, about origin: Double)
    -> (first: Double, second: Double)
  {
    x.withUnsafeBufferPointer { x in
      weights.withUnsafeBufferPointer { weights in
        var first = SIMD8<Double>.zero
        var second = SIMD8<Double>.zero
        let whole = x.count & ~7
        for index in stride(from: 0, to: whole, by: 8) {
          let distance = Lanes.load(x, index) - origin
          let product = Lanes.load(weights, index) * distance
          first += product
          second += product * distance
        }
        var result = (first: first.sum(), second: second.sum())
        for index in whole..<x.count {
          let product = weights[index] * (x[index] - origin)
          result.first += product
          result.second += product * (x[index] - origin)
        }
        return result
      }
    }
  }

  @inline(__always)
  private static func lanes(
    _ count: Int, _ block: (Int) -> SIMD8<Double>, rest: (Int) -> Double
  ) -> Double {
    var total = SIMD8<Double>.zero
    let whole = count & ~7
    for index in stride(from: 0, to: whole, by: 8) { total += block(index) }
    var result = total.sum()
    for index in whole..<count { result += rest(index) }
    return result
  }
}
