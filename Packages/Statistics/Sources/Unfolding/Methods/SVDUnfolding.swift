import LinearAlgebra

/// Unfolding by singular values, with the small ones damped.
///
/// Source: A. Höcker and V. Kartvelishvili, NIM A372 (1996) 469 (hep-ph/9509307): the ratio to the
/// simulated spectrum is kept smooth, and the singular value of number `rank` sets the strength. With
/// all of them nothing is damped.
public struct SVDUnfolding: UnfoldingMethod {
  /// The number of singular values that count.
  public let rank: Int

  /// Makes the method.
  ///
  /// - Throws: ``UnfoldingError`` if the rank is not positive.
  public init(rank: Int) throws(UnfoldingError) {
    guard rank > 0 else {
      throw UnfoldingError(.setting, "the rank \(rank) leaves nothing: 1 is the least")
    }
    self.rank = rank
  }

  /// Unfolds data with a response.
  ///
  /// - Throws: ``UnfoldingError`` if there are fewer reconstructed than true bins, fewer true bins than
  ///   the rank, or no solution.
  public func unfold(_ data: [Double], covariance: SymmetricMatrix?, _ response: ResponseMatrix)
    throws(UnfoldingError) -> UnfoldedSpectrum
  {
    let (clean, errors) = try response.cleaned(data, covariance)
    let (rows, count) = (response.probabilities.rows, response.truth.count)
    guard rows >= count, rank <= count else {
      throw UnfoldingError(
        .response,
        "a rank of \(rank) needs as many true bins, and as many reconstructed ones: there "
          + "are \(count) and \(rows)")
    }
    do throws(LinearAlgebraError) {
      let whitening = try whitener(errors)
      let truth = Matrix(diagonal: response.truth)
      let smooth = try curvature(count).inverse()
      let parts = try (whitening * response.probabilities * truth * smooth).svd()
      let tau = parts.values[rank - 1] * parts.values[rank - 1]
      let damping = parts.values.prefix(count).map { $0 / ($0 * $0 + (rank < count ? tau : 0)) }
      var damped = Matrix(rows: count, columns: rows)
      for row in 0..<count {
        for column in 0..<rows { damped[row, column] = damping[row] * parts.u[column, row] }
      }
      let inverse = truth * smooth * parts.vTransposed.transposed * damped * whitening
      return UnfoldedSpectrum(values: inverse * clean, covariance: errors.transformed(by: inverse))
    } catch {
      throw .unsolvable("unfolding by singular values", error)
    }
  }

  /// The matrix that gives the data the unit matrix as covariance.
  private func whitener(_ errors: SymmetricMatrix) throws(LinearAlgebraError) -> Matrix {
    var errors = errors
    for bin in 0..<errors.order where errors[bin, bin] == 0 { errors[bin, bin] = 1 }
    return try errors.cholesky().lower.inverse()
  }

  /// Second differences, made invertible by a little on the diagonal, as in the paper.
  private func curvature(_ count: Int) -> Matrix {
    var matrix = Matrix(rows: count, columns: count)
    for row in 0..<count {
      let isEnd = row == 0 || row == count - 1
      matrix[row, row] = (isEnd && count > 1 ? -1 : -2) + 1e-4
      if row > 0 { matrix[row, row - 1] = 1 }
      if row < count - 1 { matrix[row, row + 1] = 1 }
    }
    return matrix
  }
}
