import Foundation
import LinearAlgebra
import Testing

@Suite struct SymmetricFactorizationTests {
  static let orders = [1, 2, 3, 5, 8, 13, 40]

  @Test(arguments: orders)
  func cholesky(order: Int) throws {
    let a = SymmetricMatrix.madePositive(order, seed: 50)
    let factorization = try a.cholesky()
    let lower = factorization.lower
    #expect(lower.timesTransposed(lower).distance(to: Matrix(a)) < 1e-12)
    for i in 0..<order {
      for j in 0..<order where j > i { #expect(lower[i, j] == 0) }
    }
    let b = (1...order).map(Double.init)
    #expect(agree(a * (try factorization.solve(b)), b, 1e-13))
    #expect((a * factorization.inverse).distance(to: .identity(order)) < 1e-13)
    #expect(abs(factorization.logDeterminant - log(try a.determinant())) < 1e-12)
    #expect(try factorization.correlate(b) == lower * b)
    let many = Matrix.made(order, 4, seed: 91)
    #expect((Matrix(a) * (try factorization.solve(many))).distance(to: many) < 1e-13)
  }

  @Test(arguments: orders)
  func bunchKaufman(order: Int) throws {
    let a = try SymmetricMatrix.madeIndefinite(order, seed: 51)
    let factorization = try a.bunchKaufman()
    let b = (1...order).map(Double.init)
    let condition = try a.conditionNumber()
    #expect(agree(a * (try factorization.solve(b)), b, 1e-15 * Double(order) * condition))
    #expect(
      (a * factorization.inverse).distance(to: .identity(order)) < 1e-15 * Double(order) * condition
    )
    #expect(try a.inverse() == factorization.inverse)
    let values = try a.eigenvalues()
    #expect(factorization.inertia.positive == values.count { $0 > 0 })
    #expect(factorization.inertia.negative == values.count { $0 < 0 })
    let product = values.reduce(1, *)
    #expect(abs(factorization.determinant / product - 1) < 1e-15 * Double(order) * condition)
  }

  @Test(arguments: squareReference)
  func eigenvaluesAgreeWithMpmath(reference: SquareReference) throws {
    let a = try SymmetricMatrix.madeIndefinite(reference.order, seed: reference.seed)
    let system = try a.eigensystem()
    #expect(agree(system.values, reference.symmetricEigenvalues, 1e-14))
    #expect(agree(try a.eigenvalues(), reference.symmetricEigenvalues, 1e-14))
    let v = system.vectors
    #expect(v.transposedTimes(v).distance(to: .identity(reference.order)) < 1e-13)
    #expect(Matrix(system.applying { $0 }).distance(to: Matrix(a)) < 1e-12)
    for j in 0..<reference.order {
      let peak = v.column(j).max { abs($0) < abs($1) }
      #expect((peak ?? 0) > 0)
    }
  }

  @Test func squareRootOfACovariance() throws {
    let a = SymmetricMatrix.madePositive(6, seed: 52)
    let root = try a.eigensystem().applying { $0.squareRoot() }
    #expect((root * root).distance(to: Matrix(a)) < 1e-12)
  }

  @Test func definitenessNamesTheLeadingMinor() throws {
    var a = SymmetricMatrix.madePositive(5, seed: 53)
    a[3, 3] = -1
    let error = #expect(throws: LinearAlgebraError.self) { try a.cholesky() }
    #expect(error?.leadingMinor == 4)
    #expect(try a.bunchKaufman().inertia == (4, 1))
    let zero = SymmetricMatrix(order: 3)
    let singular = #expect(throws: LinearAlgebraError.self) { try zero.inverse() }
    #expect(singular?.singularPivot == 0)
    #expect(try zero.determinant() == 0)
    #expect(try zero.conditionNumber() == .infinity)
  }

  @Test(arguments: [Double.nan, .infinity])
  func entriesThatAreNotFiniteAreNamed(value: Double) {
    var a = SymmetricMatrix.identity(3)
    a[2, 1] = value
    for work: (SymmetricMatrix) throws -> Void in [
      { _ = try $0.cholesky() }, { _ = try $0.bunchKaufman() }, { _ = try $0.eigenvalues() },
      { _ = try $0.eigensystem() }, { _ = try $0.determinant() }, { _ = try $0.solve([1, 2, 3]) },
    ] {
      let error = #expect(throws: LinearAlgebraError.self) { try work(a) }
      #expect(error?.nonFinitePlace ?? (-1, -1) == (2, 1))
    }
  }

  @Test func entriesAndTheirMirrorImages() throws {
    var a = SymmetricMatrix(diagonal: [4, 9, 16])
    a[0, 2] = 1.5
    #expect(a[2, 0] == 1.5)
    #expect(a.trace == 29)
    #expect(a.submatrix([2, 0]) == (try SymmetricMatrix([[16, 1.5], [1.5, 4]])))
    #expect(a.quadraticForm([1, 2, 3]) == 4 + 36 + 144 + 9)
    #expect(a.description == Matrix(a).description)
    #expect((2 * a - a) == a)
    #expect(
      a.scaled(by: [2, 1, -1]) == (try SymmetricMatrix([[16, 0, -3], [0, 9, 0], [-3, 0, 16]])))
    var sum = a
    sum.addOuterProduct(of: [1, 0, -2], times: 0.5)
    #expect(sum == (try SymmetricMatrix([[4.5, 0, 0.5], [0, 9, 0], [0.5, 0, 18]])))
    let asymmetric: Matrix = [[1, 2], [3, 4]]
    let error = #expect(throws: LinearAlgebraError.self) { try SymmetricMatrix(asymmetric) }
    #expect(error?.description.contains("(0, 1)") == true)
    #expect(Matrix(try SymmetricMatrix(lowerTriangleOf: asymmetric)) == [[1, 3], [3, 4]])
    #expect(throws: LinearAlgebraError.self) { try SymmetricMatrix([[1, 2]]) }
  }

  @Test func covarianceOfALinearFunction() {
    let covariance = SymmetricMatrix(diagonal: [4, 9])
    let jacobian: Matrix = [[1, 1], [1, -1], [2, 0]]
    let result = covariance.transformed(by: jacobian)
    #expect(Matrix(result) == [[13, -5, 8], [-5, 13, 8], [8, 8, 16]])
  }

  @Test func emptyMatrices() throws {
    let empty = SymmetricMatrix(order: 0)
    #expect(try empty.cholesky().logDeterminant == 0)
    #expect(try empty.bunchKaufman().determinant == 1)
    #expect(try empty.eigensystem().values.isEmpty)
    #expect(try empty.conditionNumber() == 1)
    #expect(try empty.solve([]) == [])
  }
}
