/// A monotone function from values to the numbers of cells, for ``EdgeLookup``.
struct EdgeCells: Sendable {
  /// The first edge; smaller values belong to its cell.
  let lower: Double
  /// The last edge; greater values and NaN belong to its cell.
  let upper: Double
  /// Cells per unit of value.
  let scale: Double
  /// How many of the lowest bits of a value's floating-point form a cell spans, or 0 for cells that
  /// are equal in the value.
  let shift: UInt64
  /// The bits of the first edge above the shift.
  let first: UInt64

  /// The cell of a value.
  func cell(of value: Double) -> Int {
    let inside = value < upper ? (value > lower ? value : lower) : upper
    return shift == 0
      ? Int((inside - lower) * scale) : Int((inside.bitPattern >> shift) - first)
  }

  /// More and more cells of equal width, up to 32 per bin.
  static func linear(_ edges: [Double]) -> [EdgeCells] {
    let upper = edges[edges.count - 1]
    return cellCounts(edges).map { cells in
      let scale = Double(cells) / (upper - edges[0])
      return EdgeCells(
        lower: edges[0], upper: upper, scale: scale.isFinite ? scale : 0, shift: 0, first: 0)
    }
  }

  /// More and more cells of equal width in the bits of positive values, up to 32 per bin.
  static func logarithmic(_ edges: [Double]) -> [EdgeCells] {
    let upper = edges[edges.count - 1]
    let span = upper.bitPattern - edges[0].bitPattern
    return cellCounts(edges).map { cells in
      let shift = UInt64(max(1, 64 - (span / UInt64(cells)).leadingZeroBitCount))
      return EdgeCells(
        lower: edges[0], upper: upper, scale: 0, shift: shift,
        first: edges[0].bitPattern >> shift)
    }
  }

  private static func cellCounts(_ edges: [Double]) -> [Int] {
    (0..<6).map { min(1 << 16, (edges.count - 1) << $0) }
  }
}
