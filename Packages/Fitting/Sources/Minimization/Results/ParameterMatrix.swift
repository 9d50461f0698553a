import LinearAlgebra

/// A symmetric matrix between named parameters: second derivatives, covariances or correlations.
public struct ParameterMatrix: Sendable, Equatable {
  /// The names of the parameters, one for each row.
  public let names: [String]

  /// The elements.
  public let matrix: SymmetricMatrix

  /// Gives names to the rows of a matrix.
  ///
  /// - Precondition: there is one name for each row.
  public init(names: [String], matrix: SymmetricMatrix) {
    precondition(names.count == matrix.order, "There must be one name for each row")
    self.names = names
    self.matrix = matrix
  }

  /// The element between two parameters; `nil` if one of them is not in the matrix.
  public subscript(first: String, second: String) -> Double? {
    guard let row = names.firstIndex(of: first), let column = names.firstIndex(of: second) else {
      return nil
    }
    return matrix[row, column]
  }

  /// The element between two parameters; `nil` if one of them is not in the matrix.
  public subscript(first: Parameter, second: Parameter) -> Double? {
    self[first.name, second.name]
  }

  /// The square roots of the diagonal: the errors, if this is a covariance.
  public var errors: [Double] { matrix.diagonal.map { $0.squareRoot() } }

  /// The matrix divided by the square roots of its diagonal: the correlations, if this is a covariance.
  public var correlation: ParameterMatrix {
    var scaled = matrix.scaled(by: errors.map { $0 > 0 ? 1 / $0 : 0 })
    for row in names.indices where matrix[row, row] > 0 { scaled[row, row] = 1 }
    return ParameterMatrix(names: names, matrix: scaled)
  }

  /// The correlation of each parameter with the best combination of all others.
  ///
  /// That is √(1 - 1 / (V₍ᵢᵢ₎ V⁻¹₍ᵢᵢ₎)) for a covariance V; `nil` if V is not positive definite.
  public var globalCorrelations: [Double]? {
    guard let inverse = matrix.positiveInverse else { return nil }
    return names.indices.map { index in
      max(1 - 1 / (matrix[index, index] * inverse[index, index]), 0).squareRoot()
    }
  }

  /// The covariance that belongs to second derivatives; `nil` if they are not positive definite.
  func covariance(up: Double) -> ParameterMatrix? {
    // Scaled to a unit diagonal first: parameters may differ by many orders of magnitude.
    let units = matrix.diagonal.map { $0 > 0 ? 1 / $0.squareRoot() : .nan }
    guard let inverse = matrix.scaled(by: units).positiveInverse else { return nil }
    let scale = (2 * up).squareRoot()
    return ParameterMatrix(names: names, matrix: inverse.scaled(by: units.map { $0 * scale }))
  }
}
