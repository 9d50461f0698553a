/// The thin singular value decomposition of a matrix, A = U diag(s) Vᵀ.
public struct SingularValueDecomposition: Sendable {
  /// The left singular vectors in the columns: rows × min(rows, columns).
  public let u: Matrix

  /// The singular values, not negative and in descending order.
  public let values: [Double]

  /// The right singular vectors in the rows: min(rows, columns) × columns.
  public let vTransposed: Matrix

  /// The largest singular value divided by the smallest; infinite if that is exactly zero.
  ///
  /// From about 10¹⁵ on, the matrix is singular as far as `Double` can tell.
  public var conditionNumber: Double {
    guard let largest = values.first, let smallest = values.last else { return 1 }
    return smallest > 0 ? largest / smallest : .infinity
  }

  /// The number of singular values above a tolerance relative to the largest.
  ///
  /// The tolerance `nil` means ε · max(rows, columns), as NumPy has it.
  public func rank(tolerance: Double? = nil) -> Int {
    let cut = threshold(tolerance)
    return values.count { $0 > cut }
  }

  /// The Moore–Penrose inverse, in which singular values up to the tolerance count as zero.
  ///
  /// The tolerance is relative to the largest; `nil` means ε · max(rows, columns).
  public func pseudoInverse(tolerance: Double? = nil) -> Matrix {
    let cut = threshold(tolerance)
    var scaled = vTransposed
    for (i, value) in values.enumerated() {
      let factor = value > cut ? 1 / value : 0
      for j in 0..<scaled.columns { scaled[i, j] *= factor }
    }
    return scaled.transposedTimes(u.transposed)
  }

  /// The solution of least squares and least length, singular values up to the tolerance left out.
  func leastSquares(_ b: [Double], tolerance: Double?) -> [Double] {
    let cut = threshold(tolerance)
    let coordinates = zip(b * u, values).map { $1 > cut ? $0 / $1 : 0 }
    return coordinates * vTransposed
  }

  private func threshold(_ tolerance: Double?) -> Double {
    let relative = tolerance ?? Double(max(u.rows, vTransposed.columns)) * Double.ulpOfOne
    return relative * (values.first ?? 0)
  }
}

extension Matrix {
  /// The thin singular value decomposition.
  ///
  /// - Throws: ``LinearAlgebraError`` if an entry is not finite or the iteration does not converge.
  /// - Complexity: O(rows · columns · min(rows, columns)).
  public func svd() throws(LinearAlgebraError) -> SingularValueDecomposition {
    try requireFinite()
    var work = elements
    guard let factors = LAPACK.gesdd(&work, rows: rows, columns: columns) else {
      throw LinearAlgebraError(.notConverged("the singular values"))
    }
    let rank = Swift.min(rows, columns)
    return SingularValueDecomposition(
      u: Matrix(rows: rows, columns: rank, columnMajor: factors.u), values: factors.values,
      vTransposed: Matrix(rows: rank, columns: columns, columnMajor: factors.vTransposed))
  }

  /// The condition number in the 2-norm, by the singular values.
  ///
  /// From about 10¹⁵ on, the matrix is singular as far as `Double` can tell.
  ///
  /// - Throws: ``LinearAlgebraError`` as ``svd()`` does.
  public func conditionNumber() throws(LinearAlgebraError) -> Double {
    try svd().conditionNumber
  }

  /// The Moore–Penrose inverse; see ``SingularValueDecomposition/pseudoInverse(tolerance:)``.
  ///
  /// - Throws: ``LinearAlgebraError`` as ``svd()`` does.
  public func pseudoInverse(tolerance: Double? = nil) throws(LinearAlgebraError) -> Matrix {
    try svd().pseudoInverse(tolerance: tolerance)
  }
}
