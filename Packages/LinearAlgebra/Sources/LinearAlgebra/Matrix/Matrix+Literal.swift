extension Matrix: ExpressibleByArrayLiteral {
  /// Makes a matrix from rows written out: `[[1, 2], [3, 4]]`.
  ///
  /// For rows that come from data, use ``init(_:)-([[Double]])``, which throws.
  ///
  /// - Precondition: the rows have the same length.
  public init(arrayLiteral rows: [Double]...) {
    let columns = rows.first?.count ?? 0
    precondition(rows.allSatisfy { $0.count == columns }, "The rows must have the same length")
    self.init(rows: rows.count, columns: columns)
    for (i, row) in rows.enumerated() {
      for (j, value) in row.enumerated() { self[i, j] = value }
    }
  }
}
