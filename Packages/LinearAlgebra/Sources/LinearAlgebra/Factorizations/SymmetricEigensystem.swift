/// The eigenvalues and eigenvectors of a symmetric matrix, A = V diag(λ) Vᵀ.
public struct SymmetricEigensystem: Sendable {
  /// The eigenvalues in ascending order.
  public let values: [Double]

  /// The eigenvectors in the columns, of unit length and orthogonal, in the order of the values.
  ///
  /// The component of largest magnitude of each, the first of equal ones, is positive.
  public let vectors: Matrix

  /// The symmetric matrix V diag(f(λ)) Vᵀ, such as the square root of A for f = √.
  public func applying(_ function: (Double) -> Double) -> SymmetricMatrix {
    SymmetricMatrix(diagonal: values.map(function)).transformed(by: vectors)
  }
}

extension SymmetricMatrix {
  /// The eigenvalues in ascending order.
  ///
  /// - Throws: ``LinearAlgebraError`` if an entry is not finite or the iteration does not converge.
  /// - Complexity: O(order³).
  public func eigenvalues() throws(LinearAlgebraError) -> [Double] {
    try Matrix(self).requireFinite()
    var work = elements
    guard let values = LAPACK.syevd(&work, order: order, vectors: false) else {
      throw LinearAlgebraError(.notConverged("the eigenvalues"))
    }
    return values
  }

  /// The eigenvalues and eigenvectors.
  ///
  /// - Throws: ``LinearAlgebraError`` if an entry is not finite or the iteration does not converge.
  /// - Complexity: O(order³).
  public func eigensystem() throws(LinearAlgebraError) -> SymmetricEigensystem {
    var vectors = Matrix(self)
    try vectors.requireFinite()
    guard let values = LAPACK.syevd(&vectors.elements, order: order, vectors: true) else {
      throw LinearAlgebraError(.notConverged("the eigenvectors"))
    }
    for j in 0..<order {
      let column = vectors.column(j)
      let peak = column.reduce(0.0) { abs($1) > abs($0) ? $1 : $0 }
      guard peak < 0 else { continue }
      for i in 0..<order { vectors.elements[i + j * order] = -column[i] }
    }
    return SymmetricEigensystem(values: values, vectors: vectors)
  }

  /// The largest eigenvalue in magnitude divided by the smallest; infinite if that is exactly zero.
  ///
  /// From about 10¹⁵ on, the matrix is singular as far as `Double` can tell.
  ///
  /// - Throws: ``LinearAlgebraError`` as ``eigenvalues()`` does.
  public func conditionNumber() throws(LinearAlgebraError) -> Double {
    let magnitudes = try eigenvalues().map(abs)
    guard let largest = magnitudes.max(), let smallest = magnitudes.min() else { return 1 }
    return smallest > 0 ? largest / smallest : .infinity
  }
}
