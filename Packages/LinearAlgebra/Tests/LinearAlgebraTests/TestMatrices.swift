import LinearAlgebra

extension Matrix {
  /// The matrix of Tests/Reference/matrices.py.
  static func made(_ rows: Int, _ columns: Int, seed: Int) -> Matrix {
    var result = Matrix(rows: rows, columns: columns)
    for i in 0..<rows {
      for j in 0..<columns {
        let x = (131 * i + 37 * j + 17 * seed + 3 * i * i * j + 5) % 1009
        result[i, j] = Double(x * x * x % 1009) / 512 - 1
      }
    }
    return result
  }

  /// The Hilbert matrix, 1 / (i + j + 1).
  static func hilbert(_ order: Int) -> Matrix {
    var result = Matrix(rows: order, columns: order)
    for i in 0..<order {
      for j in 0..<order { result[i, j] = 1 / Double(i + j + 1) }
    }
    return result
  }

  /// The largest difference between two entries.
  func distance(to other: Matrix) -> Double { (self - other).largestMagnitude }
}

extension SymmetricMatrix {
  /// A Aᵀ + n of a made matrix of order n: positive definite.
  static func madePositive(_ order: Int, seed: Int) -> SymmetricMatrix {
    let shift = SymmetricMatrix(diagonal: [Double](repeating: Double(order), count: order))
    return SymmetricMatrix.identity(order).transformed(by: .made(order, order, seed: seed)) + shift
  }

  /// A + Aᵀ of a made matrix: indefinite.
  static func madeIndefinite(_ order: Int, seed: Int) throws -> SymmetricMatrix {
    let a = Matrix.made(order, order, seed: seed)
    return try SymmetricMatrix(a + a.transposed)
  }
}

/// Whether all numbers agree to a tolerance relative to the largest.
func agree(_ a: [Double], _ b: [Double], _ tolerance: Double) -> Bool {
  let scale = b.reduce(0) { max($0, abs($1)) }
  return a.count == b.count && zip(a, b).allSatisfy { abs($0 - $1) <= tolerance * scale }
}
