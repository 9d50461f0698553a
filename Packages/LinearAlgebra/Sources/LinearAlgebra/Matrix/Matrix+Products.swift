extension Matrix {
  /// The matrix product.
  ///
  /// - Precondition: `a` has as many columns as `b` has rows.
  /// - Complexity: O(rows · columns · inner dimension), over BLAS.
  public static func * (a: Matrix, b: Matrix) -> Matrix {
    precondition(a.columns == b.rows, "The inner dimensions must agree")
    return product(a, transposed: false, b, transposed: false)
  }

  /// The product with a column vector.
  ///
  /// - Precondition: the vector has as many entries as the matrix has columns.
  public static func * (a: Matrix, x: [Double]) -> [Double] {
    precondition(a.columns == x.count, "The inner dimensions must agree")
    var result = [Double](repeating: 0, count: a.rows)
    var sums = result.mutableSpan
    let entries = a.elements.span
    for j in 0..<a.columns {
      let column = entries.extracting((j * a.rows)..<((j + 1) * a.rows))
      let factor = x[j]
      for i in column.indices { sums[i] += column[i] * factor }
    }
    return result
  }

  /// The product of a row vector with a matrix.
  ///
  /// - Precondition: the vector has as many entries as the matrix has rows.
  public static func * (x: [Double], a: Matrix) -> [Double] {
    precondition(a.rows == x.count, "The inner dimensions must agree")
    return (0..<a.columns).map { j in
      var sum = 0.0
      for i in 0..<a.rows { sum += x[i] * a.elements[i + j * a.rows] }
      return sum
    }
  }

  /// The product of the transpose of this matrix with another, without making the transpose.
  ///
  /// - Precondition: both have the same number of rows.
  public func transposedTimes(_ other: Matrix) -> Matrix {
    precondition(rows == other.rows, "The inner dimensions must agree")
    return Self.product(self, transposed: true, other, transposed: false)
  }

  /// The product of this matrix with the transpose of another, without making the transpose.
  ///
  /// - Precondition: both have the same number of columns.
  public func timesTransposed(_ other: Matrix) -> Matrix {
    precondition(columns == other.columns, "The inner dimensions must agree")
    return Self.product(self, transposed: false, other, transposed: true)
  }

  private static func product(
    _ a: Matrix, transposed aTransposed: Bool, _ b: Matrix, transposed bTransposed: Bool
  ) -> Matrix {
    let rows = aTransposed ? a.columns : a.rows
    let inner = aTransposed ? a.rows : a.columns
    let columns = bTransposed ? b.rows : b.columns
    var result = Matrix(rows: rows, columns: columns)
    guard !result.elements.isEmpty, inner > 0 else { return result }
    LAPACK.multiply(
      a.elements, transposed: aTransposed, leading: a.rows,
      b.elements, transposed: bTransposed, leading: b.rows,
      into: &result.elements, rows: rows, columns: columns, inner: inner)
    return result
  }
}
