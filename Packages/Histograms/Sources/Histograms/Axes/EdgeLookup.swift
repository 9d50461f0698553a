/// Finds the bin of a value among ascending edges by a table over equal cells.
///
/// The cell of a value is a monotone function of it. So for a value in cell c, every edge in a
/// lower cell is below it and every edge in a higher cell above it, and only the few edges in the
/// same cell have to be compared. Where even a fine table leaves many edges in one cell
/// (logarithmic binning over many decades), a binary search over that cell's edges does it.
struct EdgeLookup: Sendable {
  /// The number of edges.
  private let count: Int
  private let first: Double
  private let scale: Double
  private let lastCell: Double
  /// For each cell, the number of edges in the cells below; one more entry at the end.
  private let below: [Int32]
  /// The greatest number of edges in a cell.
  private let depth: Int
  /// The edges, then infinities, so that a window of `depth` edges never runs out.
  private let padded: [Double]

  init(_ edges: [Double]) {
    let bins = edges.count - 1
    var table = EdgeLookup.table(edges, cells: max(64, 2 * bins))
    while table.depth > 1, table.below.count < min(16 * bins, 1 << 16) {
      table = EdgeLookup.table(edges, cells: 2 * (table.below.count - 1))
    }
    count = edges.count
    first = edges[0]
    scale = table.scale
    below = table.below
    depth = table.depth
    lastCell = Double(below.count - 2)
    padded = edges + Array(repeating: .infinity, count: depth)
  }

  /// The edges below each of a number of cells, the most edges in one cell, and cells per unit.
  private static func table(
    _ edges: [Double], cells: Int
  ) -> (below: [Int32], depth: Int, scale: Double) {
    let ratio = Double(cells) / (edges[edges.count - 1] - edges[0])
    let scale = ratio.isFinite ? ratio : 0
    var below = [Int32](repeating: 0, count: cells + 1)
    for edge in edges {
      below[Int(min((edge - edges[0]) * scale, Double(cells - 1))) + 1] += 1
    }
    let depth = below.max() ?? 0
    for i in 1...cells { below[i] += below[i - 1] }
    return (below, Int(depth), scale)
  }

  /// How many edges are not above the value; all of them for NaN.
  @inline(__always)
  func edgesUpTo(_ value: Double) -> Int {
    let cell = (value - first) * scale
    let bounded = cell < lastCell ? (cell > 0 ? cell : 0) : lastCell
    let start = Int(below[Int(bounded)])
    let inCell = depth <= 4 ? countLinearly(value, from: start) : search(value, from: start)
    return min(start + inCell, count)
  }

  /// How many of the `depth` edges from `start` are not above the value, comparing with each.
  @inline(__always)
  private func countLinearly(_ value: Double, from start: Int) -> Int {
    var found = 0
    for i in 0..<depth { found &+= value < padded[start &+ i] ? 0 : 1 }
    return found
  }

  /// The same by halving.
  private func search(_ value: Double, from start: Int) -> Int {
    var found = 0
    var left = depth
    while left > 0 {
      let half = (left + 1) / 2
      found += value < padded[start + found + half - 1] ? 0 : half
      left -= half
    }
    return found
  }
}
