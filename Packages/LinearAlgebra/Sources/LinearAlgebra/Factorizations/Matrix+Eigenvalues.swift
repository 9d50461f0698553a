extension Matrix {
  /// The eigenvalues of a general square matrix, with their real and imaginary parts.
  ///
  /// Complex ones come in conjugate pairs, the one with positive imaginary part first.
  ///
  /// - Throws: ``LinearAlgebraError`` if the matrix is not square, an entry is not finite, or the
  ///   iteration does not converge.
  /// - Complexity: O(order³).
  public func eigenvalues() throws(LinearAlgebraError) -> [(real: Double, imaginary: Double)] {
    try requireSquare()
    try requireFinite()
    var work = elements
    guard let (real, imaginary) = LAPACK.geev(&work, order: rows) else {
      throw LinearAlgebraError(.notConverged("the eigenvalues"))
    }
    return zip(real, imaginary).map { (real: $0, imaginary: $1) }
  }
}
