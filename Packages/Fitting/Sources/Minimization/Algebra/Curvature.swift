import LinearAlgebra

/// The shape of a cost around a point, judged in units in which every second derivative is near one.
struct Curvature {
  private let matrix: SymmetricMatrix
  /// The eigenvalues of the scaled matrix, ascending, with their eigenvectors.
  private let values: [Double]
  private let vectors: [[Double]]
  /// What a component is divided by to go from scaled coordinates to the parameters' own.
  private let units: [Double]

  /// Analyses second derivatives; `scales` are the distances over which the cost changes by one error.
  ///
  /// `nil` when they are not finite.
  init?(_ matrix: SymmetricMatrix, scales: [Double], up: Double) {
    let own = scales.indices.map { index in
      max(abs(matrix[index, index]), 2 * up / (1e6 * scales[index] * scales[index]))
    }
    // A parameter whose own curvature vanishes is measured by its coupling to the others.
    let units = scales.indices.map { row in
      own.indices.reduce(own[row]) { largest, column in
        guard own[column] > own[row] else { return largest }
        return max(largest, matrix[row, column] * matrix[row, column] / own[column])
      }.squareRoot()
    }
    self.matrix = matrix
    self.units = units
    guard matrix.order > 0 else {
      (values, vectors) = ([], [])
      return
    }
    guard let system = try? matrix.scaled(by: units.map { 1 / $0 }).eigensystem() else {
      return nil
    }
    values = system.values
    vectors = system.values.indices.map { system.vectors.column($0) }
  }

  /// The smallest curvature of the scaled matrix; infinity for a matrix of no rows.
  var least: Double { values.first ?? .infinity }

  /// The direction of least curvature, in the parameters' own units.
  var leastDirection: [Double] { zip(vectors.first ?? [], units).map { $0 / $1 } }

  /// The matrix with all curvatures made positive, for directions of descent and nothing else.
  var positive: SymmetricMatrix {
    let largest = values.map(abs).max() ?? 1
    if least > 1e-12 * largest { return matrix }
    var result = SymmetricMatrix(order: matrix.order)
    for (value, vector) in zip(values, vectors) {
      let curvature = max(abs(value), 1e-4 * largest)
      for row in vector.indices {
        for column in 0...row { result[row, column] += curvature * vector[row] * vector[column] }
      }
    }
    return result.scaled(by: units)
  }
}
