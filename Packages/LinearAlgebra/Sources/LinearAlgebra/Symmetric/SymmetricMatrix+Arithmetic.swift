extension SymmetricMatrix {
  /// The sum, entry by entry.
  ///
  /// - Precondition: the orders are equal.
  public static func + (a: SymmetricMatrix, b: SymmetricMatrix) -> SymmetricMatrix {
    SymmetricMatrix(unchecked: Matrix(a) + Matrix(b))
  }

  /// The difference, entry by entry.
  ///
  /// - Precondition: the orders are equal.
  public static func - (a: SymmetricMatrix, b: SymmetricMatrix) -> SymmetricMatrix {
    SymmetricMatrix(unchecked: Matrix(a) - Matrix(b))
  }

  /// The matrix times a number.
  public static func * (factor: Double, a: SymmetricMatrix) -> SymmetricMatrix {
    SymmetricMatrix(unchecked: factor * Matrix(a))
  }

  /// Adds a multiple of the product of a vector with itself, factor · v vᵀ.
  ///
  /// - Precondition: the vector has as many entries as the matrix has columns.
  /// - Complexity: O(order²).
  public mutating func addOuterProduct(of vector: [Double], times factor: Double = 1) {
    precondition(vector.count == order, "The inner dimensions must agree")
    let order = order
    var entries = elements.mutableSpan
    let components = vector.span
    for j in 0..<order {
      for i in 0..<order { entries[i + j * order] += factor * (components[i] * components[j]) }
    }
  }

  /// The matrix with each entry multiplied by a factor of its row and one of its column.
  ///
  /// - Precondition: there are as many factors as columns.
  public func scaled(by factors: [Double]) -> SymmetricMatrix {
    precondition(factors.count == order, "There must be as many factors as columns")
    var result = self
    var entries = result.elements.mutableSpan
    for j in 0..<order {
      for i in 0..<order { entries[i + j * order] *= factors[i] * factors[j] }
    }
    return result
  }

  /// The product with a vector.
  ///
  /// - Precondition: the vector has as many entries as the matrix has columns.
  public static func * (a: SymmetricMatrix, x: [Double]) -> [Double] {
    Matrix(a) * x
  }

  /// The product of two symmetric matrices, which is not symmetric in general.
  ///
  /// - Precondition: the orders are equal.
  public static func * (a: SymmetricMatrix, b: SymmetricMatrix) -> Matrix {
    Matrix(a) * Matrix(b)
  }

  /// The number xᵀ A x.
  ///
  /// - Precondition: the vector has as many entries as the matrix has columns.
  public func quadraticForm(_ x: [Double]) -> Double {
    dot(x, self * x)
  }

  /// The symmetric matrix J A Jᵀ: the covariance of J x, if A is the covariance of x.
  ///
  /// - Precondition: J has as many columns as this matrix.
  public func transformed(by jacobian: Matrix) -> SymmetricMatrix {
    var result = SymmetricMatrix(
      unchecked: (jacobian * Matrix(self)).timesTransposed(jacobian))
    result.mirrorLowerTriangle()
    return result
  }
}
