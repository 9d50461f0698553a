import RealModule

/// The Gauss-Legendre rule with 16 nodes on -1...1.
enum GaussLegendre {
  static let count = 16

  /// The nodes and weights, from Newton's method on the Legendre polynomial.
  static let rule: [(node: Double, weight: Double)] = (0..<count).map { index in
    var x = Double.cos(Double.pi * (Double(index) + 0.75) / (Double(count) + 0.5))
    var slope = 0.0
    for _ in 0..<20 {
      var (now, before) = (1.0, 0.0)
      for degree in 1...count {
        let n = Double(degree)
        (now, before) = (((2 * n - 1) * x * now - (n - 1) * before) / n, now)
      }
      slope = Double(count) * (x * now - before) / (x * x - 1)
      x -= now / slope
    }
    return (x, 2 / ((1 - x * x) * slope * slope))
  }
}
