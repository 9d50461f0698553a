import LinearAlgebra

/// The shape of a cost around a point, judged in units in which every second derivative is near one.
struct Curvature {
  private let matrix: SymmetricMatrix
  private let scaled: SymmetricMatrix
  /// What a component is divided by to go from scaled coordinates to the parameters' own.
  private let units: [Double]

  /// Analyses second derivatives; `scales` are the distances over which the cost changes by one error.
  ///
  /// `nil` when they are not finite.
  init?(_ matrix: SymmetricMatrix, scales: [Double], up: Double) {
    let own = zip(matrix.diagonal, scales).map { max(abs($0), 2 * up / (1e6 * $1 * $1)) }
    // A parameter whose own curvature vanishes is measured by its coupling to the others.
    let (order, elements) = (matrix.order, matrix.elements)
    units = own.indices.map { row in
      own.indices.reduce(own[row]) { largest, column in
        guard own[column] > own[row] else { return largest }
        let coupling = elements[row + column * order]
        return max(largest, coupling * coupling / own[column])
      }.squareRoot()
    }
    self.matrix = matrix
    scaled = matrix.scaled(by: units.map { 1 / $0 })
    guard scaled.isFinite else { return nil }
  }

  /// Whether all curvatures of the scaled matrix are larger than a bound, which is not negative.
  ///
  /// A matrix that is clearly positive has a Cholesky factor, and needs no eigenvalues.
  func exceeds(_ bound: Double) -> Bool {
    let clear = max(bound, 1e-12 * Double(scaled.order))
    let shift = SymmetricMatrix(diagonal: [Double](repeating: clear, count: scaled.order))
    if (try? (scaled - shift).cholesky()) != nil { return true }
    return spectrum.map { $0.least > bound } ?? false
  }

  /// The curvatures of the scaled matrix; `nil` where they cannot be computed.
  var spectrum: Spectrum? {
    guard scaled.order > 0 else { return Spectrum(system: nil, units: units) }
    return (try? scaled.eigensystem()).map { Spectrum(system: $0, units: units) }
  }

  /// The matrix with all curvatures made positive, for directions of descent and nothing else.
  var positive: SymmetricMatrix {
    exceeds(1e-12) ? matrix : spectrum?.positive ?? matrix
  }
}
