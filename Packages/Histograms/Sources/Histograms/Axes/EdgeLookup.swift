import CHistograms

/// Finds the bin of a value among ascending edges by a table over cells.
///
/// The cell of a value is a monotone function of it, so for a value in cell c every edge in a lower
/// cell is below it and every edge in a higher cell above it: only the edges in the same cell have
/// to be compared. The cells are equal in the value, or equal in the bits of its floating-point
/// form, which means nearly equal in its logarithm; whichever leaves fewer edges in a cell.
struct EdgeLookup: Sendable {
  private let cells: EdgeCells
  /// For each cell, the number of edges in the cells below.
  private let below: [Int32]
  /// The most edges in one cell.
  private let depth: Int
  /// The number of edges.
  private let count: Int
  /// The edges, then infinities, so that a window of `depth` edges never runs out.
  private let padded: [Double]

  init(_ edges: [Double]) {
    var chosen = EdgeLookup.finest(EdgeCells.linear(edges), edges)
    if chosen.depth > 1, edges[0] > 0 {
      let other = EdgeLookup.finest(EdgeCells.logarithmic(edges), edges)
      if other.depth < chosen.depth { chosen = other }
    }
    cells = chosen.cells
    below = chosen.below
    depth = chosen.depth
    count = edges.count
    padded = edges + Array(repeating: .infinity, count: chosen.depth)
  }

  private typealias Table = (cells: EdgeCells, below: [Int32], depth: Int)

  /// The table of the first choice of cells that leaves one edge in each, or of the last choice.
  private static func finest(_ choices: [EdgeCells], _ edges: [Double]) -> Table {
    var table = table(choices[0], edges)
    for cells in choices.dropFirst() where table.depth > 1 { table = Self.table(cells, edges) }
    return table
  }

  private static func table(_ cells: EdgeCells, _ edges: [Double]) -> Table {
    var below = [Int32](repeating: 0, count: cells.cell(of: edges[edges.count - 1]) + 2)
    for edge in edges { below[cells.cell(of: edge) + 1] += 1 }
    let depth = below.max() ?? 0
    for i in below.indices.dropFirst() { below[i] += below[i - 1] }
    return (cells, below, Int(depth))
  }

  /// How many edges are not above the value; all of them for NaN.
  func edgesUpTo(_ value: Double) -> Int {
    var found = Int(below[cells.cell(of: value)])
    var left = depth
    while left > 0 {
      let half = (left + 1) / 2
      found += value < padded[found + half - 1] ? 0 : half
      left -= half
    }
    return min(found, count)
  }

  /// Calls `body` with the table as the kernel takes it.
  func withTable(_ body: (chist_edges) -> Void) {
    padded.withUnsafeBufferPointer { edges in
      below.withUnsafeBufferPointer { below in
        body(
          chist_edges(
            edges: edges.baseAddress, below: below.baseAddress, lower: cells.lower,
            upper: cells.upper, scale: cells.scale, first: cells.first, shift: cells.shift,
            depth: Int32(depth)))
      }
    }
  }
}
