/// The factors P L U of a square matrix that is not singular.
public struct LUFactorization: Sendable {
  /// The number of rows and of columns.
  public let order: Int

  let factor: [Double]
  let exchanges: [Int32]

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
    LAPACK.getrs(factor, exchanges, order: order, &result.elements, columns: b.columns)
    return result
  }

  /// The inverse of the matrix.
  ///
  /// - Complexity: O(order³).
  public var inverse: Matrix {
    var result = factor
    LAPACK.getri(&result, exchanges, order: order)
    return Matrix(rows: order, columns: order, columnMajor: result)
  }

  /// The determinant of the matrix, which may overflow or underflow where the order is large.
  public var determinant: Double {
    var product = 1.0
    for i in 0..<order {
      product *= factor[i + i * order] * (exchanges[i] == Int32(i + 1) ? 1 : -1)
    }
    return product
  }
}
