extension Faddeeva {
  /// A node of both rules: the one at h(k + ½), and what to add for the one at hk.
  struct Node {
    let square: Double
    let squareChange: Double
    let weight: Double
    let weightChange: Double
  }

  static let nodes: [Node] = (0..<count).map { k in
    Node(
      square: midpoints[k], squareChange: points[k] - midpoints[k],
      weight: midpointWeights[k], weightChange: pointWeights[k] - midpointWeights[k])
  }

  /// The sums over the nodes, without the correction for the pole, for eight points at once.
  ///
  /// - Parameters:
  ///   - x: the real parts.
  ///   - y: the imaginary part.
  ///   - atPoints: 1 for points that take the nodes at hk, 0 for the others.
  @inline(__always)
  static func trapezoid(_ x: SIMD8<Double>, y: Double, atPoints: SIMD8<Double>)
    -> (real: SIMD8<Double>, imaginary: SIMD8<Double>)
  {
    let square = x * x
    let difference = square - y * y
    let cross = 4 * y * y * square
    var p = SIMD8<Double>.zero
    var q = SIMD8<Double>.zero
    for node in nodes {
      let nodeSquare = node.square + atPoints * node.squareChange
      let distance = difference - nodeSquare
      let term = (node.weight + atPoints * node.weightChange) / (distance * distance + cross)
      p += term
      q += term * nodeSquare
    }
    let modulus = square + y * y
    return (y * (modulus * p + q), x * (modulus * p - q))
  }
}
