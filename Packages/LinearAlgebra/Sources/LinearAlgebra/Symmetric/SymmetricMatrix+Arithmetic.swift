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
