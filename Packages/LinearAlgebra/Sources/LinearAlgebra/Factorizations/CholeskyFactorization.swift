/// The factor L of a positive definite matrix, A = L Lᵀ.
public struct CholeskyFactorization: Sendable {
  /// The lower triangular factor, with zeros above the diagonal.
  public let lower: Matrix

  /// The number of rows and of columns.
  public var order: Int { lower.rows }

  /// The solution of A x = b.
  ///
  /// - Throws: ``LinearAlgebraError`` if the length of `b` is not the order.
  /// - Complexity: O(order²).
  public func solve(_ b: [Double]) throws(LinearAlgebraError) -> [Double] {
    try solve(Matrix(column: b)).elements
  }

  /// The solutions of A X = B, column by column.
  ///
  /// - Throws: ``LinearAlgebraError`` if the number of rows of `b` is not the order.
  /// - Complexity: O(order²) per column.
  public func solve(_ b: Matrix) throws(LinearAlgebraError) -> Matrix {
    try b.requireRows(order)
    var result = b
    LAPACK.potrs(lower.elements, order: order, &result.elements, columns: b.columns)
    return result
  }

  /// The inverse of the matrix.
  ///
  /// - Complexity: O(order³).
  public var inverse: SymmetricMatrix {
    var result = SymmetricMatrix(unchecked: lower)
    LAPACK.potri(&result.elements, order: order)
    result.mirrorLowerTriangle()
    return result
  }

  /// The natural logarithm of the determinant of the matrix.
  public var logDeterminant: Double {
    2 * lower.diagonal.reduce(0) { $0 + naturalLog($1) }
  }

  /// The vector L z: correlated normal numbers, if those of `z` are independent and standard.
  ///
  /// - Throws: ``LinearAlgebraError`` if the length of `z` is not the order.
  public func correlate(_ z: [Double]) throws(LinearAlgebraError) -> [Double] {
    guard z.count == order else {
      throw LinearAlgebraError(.wrongLength(expected: order, found: z.count))
    }
    return lower * z
  }
}
