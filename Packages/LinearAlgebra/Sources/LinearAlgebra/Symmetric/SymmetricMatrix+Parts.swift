extension SymmetricMatrix {
  /// The entries with equal indices.
  public var diagonal: [Double] { (0..<order).map { self[$0, $0] } }

  /// The sum of the diagonal.
  public var trace: Double { diagonal.reduce(0, +) }

  /// The square root of the sum of the squares of all entries.
  public var frobeniusNorm: Double { euclideanNorm(elements) }

  /// The matrix of chosen rows and the same columns, in the order given.
  ///
  /// - Precondition: the indices exist.
  public func submatrix(_ chosen: some Collection<Int>) -> SymmetricMatrix {
    SymmetricMatrix(unchecked: Matrix(self).submatrix(rows: chosen, columns: chosen))
  }
}

extension SymmetricMatrix: CustomStringConvertible {
  /// The rows in brackets, one per line.
  public var description: String { Matrix(self).description }
}
