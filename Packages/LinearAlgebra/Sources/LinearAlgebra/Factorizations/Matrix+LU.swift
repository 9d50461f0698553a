extension Matrix {
  /// Factorises the matrix as P L U with partial pivoting.
  ///
  /// - Throws: ``LinearAlgebraError`` if the matrix is not square, has an entry that is not finite, or
  ///   has a pivot that is exactly zero. A matrix that is only nearly singular passes: look at
  ///   ``conditionNumber()``.
  /// - Complexity: O(order³).
  public func lu() throws(LinearAlgebraError) -> LUFactorization {
    let (factorization, zeroPivot) = try factorised()
    if let zeroPivot { throw LinearAlgebraError(.singular(pivot: zeroPivot)) }
    return factorization
  }

  /// The solution of A x = b.
  ///
  /// - Throws: ``LinearAlgebraError`` as ``lu()`` does, and if the length of `b` is not the order.
  public func solve(_ b: [Double]) throws(LinearAlgebraError) -> [Double] {
    try lu().solve(b)
  }

  /// The solutions of A X = B, column by column.
  ///
  /// - Throws: ``LinearAlgebraError`` as ``lu()`` does, and if `b` has another number of rows.
  public func solve(_ b: Matrix) throws(LinearAlgebraError) -> Matrix {
    try lu().solve(b)
  }

  /// The inverse of the matrix; ``solve(_:)-([Double])`` is faster and more accurate.
  ///
  /// - Throws: ``LinearAlgebraError`` as ``lu()`` does.
  public func inverse() throws(LinearAlgebraError) -> Matrix {
    try lu().inverse
  }

  /// The determinant; 0 for a singular matrix.
  ///
  /// - Throws: ``LinearAlgebraError`` if the matrix is not square or has an entry that is not finite.
  public func determinant() throws(LinearAlgebraError) -> Double {
    let (factorization, zeroPivot) = try factorised()
    return zeroPivot == nil ? factorization.determinant : 0
  }

  private func factorised() throws(LinearAlgebraError) -> (LUFactorization, zeroPivot: Int?) {
    try requireSquare()
    try requireFinite()
    var factor = elements
    let (exchanges, zeroPivot) = LAPACK.getrf(&factor, order: rows)
    return (
      LUFactorization(order: rows, factor: factor, exchanges: exchanges),
      zeroPivot == 0 ? nil : zeroPivot - 1
    )
  }
}
