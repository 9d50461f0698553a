/// Checks that two columns have as many rows.
@usableFromInline
func checkRowCounts(_ left: Int, _ right: Int) throws(ColumnarError) {
  guard left == right else { throw ColumnarError(.rowCounts(left, right)) }
}

/// Checks that two jagged columns have as many rows of the same lengths.
@usableFromInline
func checkSameRows(_ left: [Int], _ right: [Int]) throws(ColumnarError) {
  guard left != right else { return }
  try checkRowCounts(left.count - 1, right.count - 1)
  for row in 0..<left.count - 1 where left[row + 1] != right[row + 1] {
    throw ColumnarError(
      .rowLengths(row: row, left[row + 1] - left[row], right[row + 1] - right[row]))
  }
}
