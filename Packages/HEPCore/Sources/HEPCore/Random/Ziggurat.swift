/// The 256 layers of equal area under exp(-x²/2), for the normal density.
///
/// Layer 0 is the base with the tail: `edges[0]` is the width of a rectangle of the same area. Layer k
/// reaches from x = 0 to `edges[k]`; the part below `edges[k + 1]` lies wholly under the curve.
@usableFromInline
enum Ziggurat {
  /// Where the tail starts, for 256 layers.
  @usableFromInline static let tailStart = 3.654152885361009

  /// The area of each layer: tailStart · f(tailStart) + the area of the tail.
  static let area = 0.004928673233974655

  @usableFromInline static let edges: [Double] = {
    var edges = [area / libmExp(-0.5 * tailStart * tailStart), tailStart]
    for _ in 2..<256 {
      let x = edges[edges.count - 1]
      let height = area / x + libmExp(-0.5 * x * x)
      edges.append((-2 * libmLog(height)).squareRoot())
    }
    return edges + [0]
  }()

  @usableFromInline static let heights: [Double] = edges.map { libmExp(-0.5 * $0 * $0) }
}
