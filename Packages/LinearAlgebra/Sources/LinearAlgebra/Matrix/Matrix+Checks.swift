extension Matrix {
  /// Throws if an entry is infinite or not a number.
  func requireFinite() throws(LinearAlgebraError) {
    guard let place = elements.firstIndex(where: { !$0.isFinite }) else { return }
    throw LinearAlgebraError(.nonFinite(row: place % rows, column: place / rows))
  }

  func requireSquare() throws(LinearAlgebraError) {
    guard isSquare else { throw LinearAlgebraError(.notSquare(rows: rows, columns: columns)) }
  }

  func requireRows(_ expected: Int) throws(LinearAlgebraError) {
    guard rows == expected else {
      throw LinearAlgebraError(.wrongLength(expected: expected, found: rows))
    }
  }

  /// A vector as a matrix of one column.
  init(column: [Double]) {
    self.init(rows: column.count, columns: 1, columnMajor: column)
  }
}
