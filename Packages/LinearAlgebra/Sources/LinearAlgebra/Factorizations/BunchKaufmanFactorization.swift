/// The factors L D Lᵀ of a symmetric matrix that may be indefinite, D having blocks of order 1 and 2.
///
/// Source: J. R. Bunch and L. Kaufman, Math. Comp. 31 (1977) 163.
public struct BunchKaufmanFactorization: Sendable {
  /// The number of rows and of columns.
  public let order: Int

  let factor: [Double]
  let pivots: [Int32]

  /// The solution of A x = b.
  ///
  /// - Throws: ``LinearAlgebraError`` if the length of `b` is not the order.
  /// - Complexity: O(order²).
  public func solve(_ b: [Double]) throws(LinearAlgebraError) -> [Double] {
    try solve(Matrix(column: b)).elements
  }

  /// The solutions of A X = B, column by column.
  ///
  /// - Throws: ``LinearAlgebraError`` if the number of rows of `b` is not the order.
  /// - Complexity: O(order²) per column.
  public func solve(_ b: Matrix) throws(LinearAlgebraError) -> Matrix {
    try b.requireRows(order)
    var result = b
    LAPACK.sytrs(factor, pivots, order: order, &result.elements, columns: b.columns)
    return result
  }

  /// The inverse of the matrix.
  ///
  /// - Complexity: O(order³).
  public var inverse: SymmetricMatrix {
    var result = SymmetricMatrix(order: order)
    result.elements = factor
    LAPACK.sytri(&result.elements, pivots, order: order)
    result.mirrorLowerTriangle()
    return result
  }

  /// The determinant of the matrix, which may overflow or underflow where the order is large.
  public var determinant: Double {
    blocks.reduce(1) { product, block in
      switch block {
      case .one(let d): product * d
      case .two(let a, let b, let c): product * (a * c - b * b)
      }
    }
  }

  /// How many eigenvalues are positive and how many negative, by Sylvester's law of inertia.
  public var inertia: (positive: Int, negative: Int) {
    var (positive, negative) = (0, 0)
    for block in blocks {
      if case .one(let d) = block {
        if d > 0 { positive += 1 } else { negative += 1 }
      } else {
        // The blocks of order 2 that the pivoting makes are always indefinite.
        positive += 1
        negative += 1
      }
    }
    return (positive, negative)
  }

  private enum Block {
    case one(Double)
    case two(Double, Double, Double)
  }

  /// The blocks of D; two equal negative pivots mark a block of order 2.
  private var blocks: [Block] {
    var blocks: [Block] = []
    var k = 0
    while k < order {
      let d = factor[k + k * order]
      if pivots[k] > 0 {
        blocks.append(.one(d))
        k += 1
      } else {
        blocks.append(.two(d, factor[k + 1 + k * order], factor[k + 1 + (k + 1) * order]))
        k += 2
      }
    }
    return blocks
  }
}
