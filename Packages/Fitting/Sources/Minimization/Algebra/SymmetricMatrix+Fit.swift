import LinearAlgebra

extension SymmetricMatrix {
  var isFinite: Bool { elements.allSatisfy(\.isFinite) }

  /// The solution of a positive definite system; `nil` if the matrix is not positive definite.
  func solution(_ right: [Double]) -> [Double]? {
    order == 0 ? [] : try? cholesky().solve(right)
  }

  /// The inverse of a positive definite matrix; `nil` if the matrix is not positive definite.
  var positiveInverse: SymmetricMatrix? {
    order == 0 ? self : try? cholesky().inverse
  }

  /// The mean of a matrix given by its rows and its transpose.
  init(meanOf rows: [[Double]]) {
    self.init(order: rows.count)
    for row in rows.indices {
      for column in 0...row { self[row, column] = 0.5 * (rows[row][column] + rows[column][row]) }
    }
  }
}
