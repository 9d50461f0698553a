/// The factors Q R of a matrix with at least as many rows as columns.
public struct QRFactorization: Sendable {
  let rows: Int
  let columns: Int
  let reflectors: [Double]
  let factors: [Double]

  /// The thin factor with orthonormal columns: rows × columns.
  public var q: Matrix {
    var result = reflectors
    LAPACK.orgqr(&result, factors, rows: rows, columns: columns)
    return Matrix(rows: rows, columns: columns, columnMajor: result)
  }

  /// The upper triangular factor: columns × columns.
  public var r: Matrix {
    var result = Matrix(rows: columns, columns: columns)
    for j in 0..<columns {
      for i in 0...j { result[i, j] = reflectors[i + j * rows] }
    }
    return result
  }

  /// The x that makes the length of A x - b smallest.
  ///
  /// - Throws: ``LinearAlgebraError`` if the length of `b` is not the number of rows, or if the columns
  ///   of the matrix are linearly dependent to the last bit.
  public func leastSquares(_ b: [Double]) throws(LinearAlgebraError) -> [Double] {
    guard b.count == rows else {
      throw LinearAlgebraError(.wrongLength(expected: rows, found: b.count))
    }
    guard columns > 0 else { return [] }
    var work = b
    LAPACK.ormqr(reflectors, factors, rows: rows, &work, columns: 1)
    let zeroPivot = LAPACK.trtrs(
      reflectors, leading: rows, order: columns, &work, bLeading: rows, columns: 1)
    guard zeroPivot == 0 else { throw LinearAlgebraError(.singular(pivot: zeroPivot - 1)) }
    return Array(work[..<columns])
  }
}

extension Matrix {
  /// Factorises a matrix that has at least as many rows as columns as Q R, by Householder reflections.
  ///
  /// - Throws: ``LinearAlgebraError`` if an entry is not finite or there are more columns than rows.
  /// - Complexity: O(rows · columns²).
  public func qr() throws(LinearAlgebraError) -> QRFactorization {
    try requireFinite()
    guard rows >= columns else {
      throw LinearAlgebraError(.underdetermined(rows: rows, columns: columns))
    }
    var work = elements
    let factors = LAPACK.geqrf(&work, rows: rows, columns: columns)
    return QRFactorization(rows: rows, columns: columns, reflectors: work, factors: factors)
  }

  /// The shortest x that makes the length of A x - b smallest, for a matrix of any shape and rank.
  ///
  /// It is found from the singular values, which costs more than ``QRFactorization/leastSquares(_:)``
  /// but does not need linearly independent columns.
  ///
  /// - Throws: ``LinearAlgebraError`` as ``svd()`` does, and if the length of `b` is not the number of
  ///   rows.
  public func leastSquares(
    _ b: [Double], tolerance: Double? = nil
  ) throws(LinearAlgebraError) -> [Double] {
    guard b.count == rows else {
      throw LinearAlgebraError(.wrongLength(expected: rows, found: b.count))
    }
    return try svd().leastSquares(b, tolerance: tolerance)
  }
}
