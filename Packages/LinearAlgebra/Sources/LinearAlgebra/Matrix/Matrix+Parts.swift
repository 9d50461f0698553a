extension Matrix {
  /// The entries of a row.
  ///
  /// - Precondition: the row exists.
  public func row(_ row: Int) -> [Double] {
    (0..<columns).map { self[row, $0] }
  }

  /// The entries of a column.
  ///
  /// - Precondition: the column exists.
  public func column(_ column: Int) -> [Double] {
    precondition(column >= 0 && column < columns, "No such column")
    return Array(elements[column * rows..<(column + 1) * rows])
  }

  /// The entries with equal indices.
  public var diagonal: [Double] {
    (0..<Swift.min(rows, columns)).map { self[$0, $0] }
  }

  /// The sum of the diagonal.
  public var trace: Double { diagonal.reduce(0, +) }

  /// The matrix with rows and columns exchanged.
  public var transposed: Matrix {
    var result = Matrix(rows: columns, columns: rows)
    for j in 0..<columns {
      for i in 0..<rows {
        result.elements[j + i * columns] = elements[i + j * rows]
      }
    }
    return result
  }

  /// The matrix of chosen rows and columns, in the order given.
  ///
  /// - Precondition: the rows and columns exist.
  public func submatrix(
    rows chosenRows: some Collection<Int>, columns chosenColumns: some Collection<Int>
  ) -> Matrix {
    // Arrays, so that the loop is compiled once and for them.
    submatrix(Array(chosenRows), Array(chosenColumns))
  }

  private func submatrix(_ chosenRows: [Int], _ chosenColumns: [Int]) -> Matrix {
    var entries: [Double] = []
    entries.reserveCapacity(chosenRows.count * chosenColumns.count)
    for j in chosenColumns {
      for i in chosenRows { entries.append(self[i, j]) }
    }
    return Matrix(rows: chosenRows.count, columns: chosenColumns.count, columnMajor: entries)
  }
}
