/// A symmetric matrix of `Double`, such as a covariance or a Hessian.
///
///     var covariance = SymmetricMatrix(diagonal: [4, 9])
///     covariance[0, 1] = 1.5                   // sets [1, 0] as well
///     let whitened = try covariance.cholesky().solve([1, 2])
///
/// Both halves are stored; writing one entry writes its mirror image.
public struct SymmetricMatrix: Sendable, Equatable {
  /// The number of rows and of columns.
  public let order: Int

  /// All entries, row by row or column by column, which is the same.
  public internal(set) var elements: [Double]

  /// Makes a matrix with the same number everywhere.
  ///
  /// - Precondition: the order is not negative and not beyond 2³¹ - 1.
  public init(order: Int, repeating value: Double = 0) {
    self.init(unchecked: Matrix(rows: order, columns: order, repeating: value))
  }

  /// Makes a matrix with these numbers on the diagonal and zeros elsewhere.
  public init(diagonal: [Double]) {
    self.init(unchecked: Matrix(diagonal: diagonal))
  }

  /// Takes over a square matrix that is symmetric to the last bit.
  ///
  /// - Throws: ``LinearAlgebraError`` if it is not square or not symmetric.
  public init(_ matrix: Matrix) throws(LinearAlgebraError) {
    try matrix.requireSquare()
    for j in 0..<matrix.columns {
      for i in 0..<j where matrix[i, j] != matrix[j, i] {
        throw LinearAlgebraError(.notSymmetric(row: i, column: j))
      }
    }
    self.init(unchecked: matrix)
  }

  /// Takes the lower triangle of a square matrix, the diagonal included, and ignores the upper.
  ///
  /// - Throws: ``LinearAlgebraError`` if the matrix is not square.
  public init(lowerTriangleOf matrix: Matrix) throws(LinearAlgebraError) {
    try matrix.requireSquare()
    self.init(unchecked: matrix)
    mirrorLowerTriangle()
  }

  /// The unit matrix of an order.
  public static func identity(_ order: Int) -> SymmetricMatrix {
    SymmetricMatrix(diagonal: [Double](repeating: 1, count: order))
  }

  init(unchecked matrix: Matrix) {
    self.order = matrix.rows
    self.elements = matrix.elements
  }

  /// The entry in a row and a column; setting it sets its mirror image too.
  ///
  /// - Precondition: row and column exist.
  public subscript(row: Int, column: Int) -> Double {
    get {
      precondition(row >= 0 && row < order && column >= 0 && column < order, "No such entry")
      return elements[row + column * order]
    }
    set {
      precondition(row >= 0 && row < order && column >= 0 && column < order, "No such entry")
      elements[row + column * order] = newValue
      elements[column + row * order] = newValue
    }
  }

  /// Copies the lower triangle to the upper.
  mutating func mirrorLowerTriangle() {
    for j in 0..<order {
      for i in 0..<j { elements[i + j * order] = elements[j + i * order] }
    }
  }
}
