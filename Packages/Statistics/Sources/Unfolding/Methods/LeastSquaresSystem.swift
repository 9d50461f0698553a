import LinearAlgebra

/// The normal equations of (m - R t)ᵀ V⁻¹ (m - R t), perhaps with a quadratic penalty.
struct LeastSquaresSystem {
  let response: Matrix
  /// Rᵀ V⁻¹.
  let weighted: Matrix
  let weights: SymmetricMatrix

  /// Bins without events count with the variance of one event, since their own is zero.
  init(_ response: Matrix, _ covariance: SymmetricMatrix) throws(LinearAlgebraError) {
    var covariance = covariance
    for bin in 0..<covariance.order where covariance[bin, bin] == 0 { covariance[bin, bin] = 1 }
    weights = try covariance.cholesky().inverse
    self.response = response
    weighted = response.transposedTimes(Matrix(weights))
  }

  /// The matrix from data to the spectrum that minimises χ² + penalty.
  func solver(penalty: Matrix?) throws(LinearAlgebraError) -> Matrix {
    var normal = weighted * response
    if let penalty { normal += penalty }
    return try SymmetricMatrix(lowerTriangleOf: normal).cholesky().solve(weighted)
  }

  /// The χ² of a spectrum.
  func chiSquare(_ data: [Double], _ spectrum: [Double]) -> Double {
    weights.quadraticForm(zip(data, response * spectrum).map { $0 - $1 })
  }
}
