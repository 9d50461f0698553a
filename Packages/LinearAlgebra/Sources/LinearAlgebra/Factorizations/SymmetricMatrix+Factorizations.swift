extension SymmetricMatrix {
  /// Factorises a positive definite matrix as L Lᵀ.
  ///
  /// - Throws: ``LinearAlgebraError`` if an entry is not finite, or with the order of the first leading
  ///   minor that is not positive.
  /// - Complexity: O(order³).
  public func cholesky() throws(LinearAlgebraError) -> CholeskyFactorization {
    var matrix = Matrix(self)
    try matrix.requireFinite()
    let minor = LAPACK.potrf(&matrix.elements, order: order)
    guard minor == 0 else { throw LinearAlgebraError(.notPositiveDefinite(leadingMinor: minor)) }
    for j in 0..<order {
      for i in 0..<j { matrix.elements[i + j * order] = 0 }
    }
    return CholeskyFactorization(lower: matrix)
  }

  /// Factorises a matrix, definite or not, as L D Lᵀ.
  ///
  /// - Throws: ``LinearAlgebraError`` if an entry is not finite or a pivot is exactly zero.
  /// - Complexity: O(order³).
  public func bunchKaufman() throws(LinearAlgebraError) -> BunchKaufmanFactorization {
    try Matrix(self).requireFinite()
    var factor = elements
    let (pivots, zeroPivot) = LAPACK.sytrf(&factor, order: order)
    guard zeroPivot == 0 else { throw LinearAlgebraError(.singular(pivot: zeroPivot - 1)) }
    return BunchKaufmanFactorization(order: order, factor: factor, pivots: pivots)
  }

  /// The solution of A x = b, for a matrix that may be indefinite.
  ///
  /// - Throws: ``LinearAlgebraError`` as ``bunchKaufman()`` does, and if the length of `b` is not the
  ///   order.
  public func solve(_ b: [Double]) throws(LinearAlgebraError) -> [Double] {
    try bunchKaufman().solve(b)
  }

  /// The inverse of a matrix that may be indefinite.
  ///
  /// - Throws: ``LinearAlgebraError`` as ``bunchKaufman()`` does.
  public func inverse() throws(LinearAlgebraError) -> SymmetricMatrix {
    try bunchKaufman().inverse
  }

  /// The determinant; 0 for a singular matrix.
  ///
  /// - Throws: ``LinearAlgebraError`` if an entry is not finite.
  public func determinant() throws(LinearAlgebraError) -> Double {
    do {
      return try bunchKaufman().determinant
    } catch {
      guard error.singularPivot != nil else { throw error }
      return 0
    }
  }
}
