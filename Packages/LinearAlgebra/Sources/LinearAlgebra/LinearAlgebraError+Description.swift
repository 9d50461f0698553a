extension LinearAlgebraError: CustomStringConvertible {
  /// What is wrong, where, and what to do.
  public var description: String {
    switch kind {
    case .singular(let pivot):
      "The matrix is singular: pivot \(pivot) is zero. Use leastSquares or pseudoInverse instead."
    case .notPositiveDefinite(let order):
      "The matrix is not positive definite: its leading minor of order \(order) is not positive. "
        + "Use bunchKaufman() for indefinite matrices."
    case .nonFinite(let row, let column):
      "The entry in row \(row), column \(column) is infinite or not a number."
    case .notSymmetric(let row, let column):
      "The entries (\(row), \(column)) and (\(column), \(row)) differ. "
        + "Use init(lowerTriangleOf:) to take one half."
    case .notSquare(let rows, let columns):
      "The matrix must be square, but it is \(rows) × \(columns)."
    case .underdetermined(let rows, let columns):
      "A matrix of \(rows) rows and \(columns) columns has no QR factorisation with unique solution. "
        + "Use leastSquares or pseudoInverse instead."
    case .raggedRow(let row, let expected, let found):
      "Row \(row) has \(found) entries where the rows before it have \(expected)."
    case .wrongLength(let expected, let found):
      "The right-hand side must have \(expected) rows, but it has \(found)."
    case .notConverged(let what):
      "The iteration for \(what) did not converge."
    }
  }
}
