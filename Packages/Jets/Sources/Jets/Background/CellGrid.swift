/// A grid of equal cells in a range of rapidity and all of azimuth.
package struct CellGrid: Sendable {
  let low, dy, dphi: Double
  let rows, columns: Int

  package init(_ rapidity: ClosedRange<Double>, cellSize: Double) throws(JetsError) {
    let extent = rapidity.upperBound - rapidity.lowerBound
    guard cellSize > 0, cellSize.isFinite else {
      throw JetsError(.parameter(name: "The size of a cell", cellSize, rule: "positive"))
    }
    guard extent > 0, extent.isFinite else {
      throw JetsError(.parameter(name: "The range of rapidity", extent, rule: "positive"))
    }
    let (along, around) = (extent / cellSize, 2 * .pi / cellSize)
    guard along * around < 1e7 else {
      throw JetsError(.parameter(name: "The size of a cell", cellSize, rule: "larger"))
    }
    low = rapidity.lowerBound
    rows = Swift.max(Int(along + 0.5), 1)
    columns = Swift.max(Int(around + 0.5), 1)
    dy = extent / Double(rows)
    dphi = 2 * .pi / Double(columns)
  }

  package var count: Int { rows * columns }
  package var cellArea: Double { dy * dphi }

  /// The cell of a place; `nil` outside the range of rapidity.
  package func cell(_ y: Double, _ phi: Double) -> Int? {
    let row = ((y - low) / dy).rounded(.down)
    guard row >= 0, row < Double(rows) else { return nil }
    let column = Swift.min(Int(phi / dphi), columns - 1)
    return Int(row) * columns + column
  }
}
