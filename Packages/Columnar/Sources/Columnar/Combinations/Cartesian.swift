/// All combinations of one entry of each of several columns, within each row.
///
///     let (electron, muon, jet) = try cartesian(electrons, muons, jets)
///
/// The last index runs fastest. The answers are columns in lockstep.
///
/// - Throws: ``ColumnarError`` when the columns do not have as many rows.
public func cartesian<each Item: ColumnElement>(
  _ columns: repeat Jagged<each Item>
) throws(ColumnarError) -> (repeat Jagged<each Item>) {
  var allOffsets: [[Int]] = []
  for column in repeat each columns { allOffsets.append(column.offsets) }
  let (offsets, positions) = try cartesianPositions(allOffsets)
  var rest = positions[...]
  func next<Entry>(_ column: Jagged<Entry>) -> Jagged<Entry> {
    Jagged<Entry>(
      uncheckedOffsets: offsets, content: column.content.gathered(at: rest.removeFirst()))
  }
  return (repeat next(each columns))
}

/// The offsets of the combinations, and for each column the positions of its members.
private func cartesianPositions(
  _ columns: [[Int]]
) throws(ColumnarError) -> (offsets: [Int], positions: [[Int]]) {
  let rows = (columns.first?.count ?? 1) - 1
  for column in columns { try checkRowCounts(rows, column.count - 1) }
  var offsets = [0]
  var positions = [[Int]](repeating: [], count: columns.count)
  for row in 0..<rows {
    let ranges = columns.map { $0[row]..<$0[row + 1] }
    let total = try combinationCount(ranges.map(\.count), row: row)
    var stride = total
    for (member, range) in ranges.enumerated() where total > 0 {
      stride /= range.count
      for _ in 0..<total / (stride * range.count) {
        for position in range {
          positions[member].append(contentsOf: repeatElement(position, count: stride))
        }
      }
    }
    offsets.append(offsets[row] + total)
  }
  return (offsets, positions)
}

/// The product of lengths.
private func combinationCount(_ counts: [Int], row: Int) throws(ColumnarError) -> Int {
  var product = counts.isEmpty ? 0 : 1
  for count in counts {
    let (next, overflow) = product.multipliedReportingOverflow(by: count)
    guard !overflow else { throw ColumnarError(.badCount(row: row, .max)) }
    product = next
  }
  return product
}
