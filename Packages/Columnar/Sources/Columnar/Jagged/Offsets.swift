import HEPCore

/// Checks that offsets begin with zero, never decrease, and end with the length of the content.
@usableFromInline
func checkOffsets(_ offsets: [Int], contentCount: Int) throws(ColumnarError) {
  guard let first = offsets.first, let last = offsets.last else {
    throw ColumnarError(.noOffsets)
  }
  guard first == 0 else { throw ColumnarError(.firstOffset(first)) }
  let rows = offsets.count - 1
  if hasDecreasingStep(offsets.span) {
    for row in 0..<rows where offsets[row + 1] < offsets[row] {
      throw ColumnarError(.decreasingOffsets(row: row, offsets[row], offsets[row + 1]))
    }
  }
  guard last == contentCount else {
    throw ColumnarError(.lastOffset(last, contentCount: contentCount))
  }
}

/// Whether any offset is negative or smaller than the one before it; one pass without a branch.
private func hasDecreasingStep(_ offsets: Span<Int>) -> Bool {
  var signs = 0
  for row in 0..<offsets.count - 1 {
    signs |= offsets[row + 1] | (offsets[row + 1] &- offsets[row])
  }
  return signs < 0
}

/// The offsets of rows of the given lengths.
func checkedOffsets(counts: [Int]) throws(ColumnarError) -> [Int] {
  var offsets = [0]
  offsets.reserveFreshCapacity(counts.count + 1)
  var end = 0
  for (row, count) in counts.enumerated() {
    let (sum, overflow) = end.addingReportingOverflow(count)
    guard count >= 0, !overflow else { throw ColumnarError(.badCount(row: row, count)) }
    end = sum
    offsets.append(end)
  }
  return offsets
}
