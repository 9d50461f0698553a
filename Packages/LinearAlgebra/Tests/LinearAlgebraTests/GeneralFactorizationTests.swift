import LinearAlgebra
import Testing

@Suite struct GeneralFactorizationTests {
  @Test(arguments: squareReference)
  func agreesWithMpmath(reference: SquareReference) throws {
    let a = Matrix.made(reference.order, reference.order, seed: reference.seed)
    let b = (1...reference.order).map(Double.init)
    let accuracy = 1e-15 * Double(reference.order)
    let x = try a.solve(b)
    #expect(agree(x, reference.solution, accuracy * reference.condition))
    #expect(agree(a * x, b, accuracy * reference.condition))
    #expect(
      agree([try a.determinant()], [reference.determinant], accuracy * reference.condition))
    let svd = try a.svd()
    #expect(agree(svd.values, reference.singularValues, 10 * accuracy))
    #expect(
      agree([svd.conditionNumber], [reference.condition], 10 * accuracy * reference.condition))
    let values = try a.eigenvalues().sorted {
      abs($0.real - $1.real) > 1e-9 ? $0.real < $1.real : $0.imaginary < $1.imaginary
    }
    #expect(agree(values.map(\.real), reference.real, 1e-12))
    #expect(agree(values.map(\.imaginary) + [1], reference.imaginary + [1], 1e-12))
    #expect((try a.inverse() * a).distance(to: .identity(a.rows)) < accuracy * reference.condition)
    let many = Matrix.made(reference.order, 3, seed: 90)
    #expect((a * (try a.solve(many))).distance(to: many) < accuracy * reference.condition)
  }

  @Test(arguments: [(1, 1), (5, 3), (3, 5), (8, 8), (30, 12), (4, 0)])
  func factorsMultiplyToTheMatrix(rows: Int, columns: Int) throws {
    let a = Matrix.made(rows, columns, seed: 60)
    let svd = try a.svd()
    let rank = min(rows, columns)
    #expect((svd.u * Matrix(diagonal: svd.values) * svd.vTransposed).distance(to: a) < 1e-13)
    #expect(svd.u.transposedTimes(svd.u).distance(to: .identity(rank)) < 1e-13)
    #expect(
      svd.vTransposed.timesTransposed(svd.vTransposed).distance(to: .identity(rank)) < 1e-13)
    guard rows >= columns else { return }
    let qr = try a.qr()
    #expect((qr.q * qr.r).distance(to: a) < 1e-13)
    #expect(qr.q.transposedTimes(qr.q).distance(to: .identity(columns)) < 1e-13)
  }

  @Test(arguments: rectangularReference)
  func leastSquaresAgreesWithNumPy(reference: RectangularReference) throws {
    let a = Matrix.made(reference.rows, reference.columns, seed: reference.seed)
    let b = (1...reference.rows).map(Double.init)
    #expect(agree(try a.leastSquares(b), reference.solution, 1e-12))
    #expect(agree(try a.pseudoInverse().elements, reference.pseudoInverse, 1e-12))
    if reference.rows >= reference.columns {
      #expect(agree(try a.qr().leastSquares(b), reference.solution, 1e-12))
    } else {
      #expect(throws: LinearAlgebraError.self) { try a.qr() }
    }
  }

  /// The inverse of a Hilbert matrix has integer entries; that of order 6 begins with 36, -630.
  @Test func hilbertMatrix() throws {
    let hilbert = Matrix.hilbert(6)
    let inverse = try hilbert.inverse()
    #expect(abs(inverse[0, 0] - 36) < 1e-6)
    #expect(abs(inverse[0, 1] + 630) < 1e-5)
    #expect(abs(try hilbert.determinant() / 5.3672998868168e-18 - 1) < 1e-8)
    #expect(abs(try hilbert.conditionNumber() / 1.495105864e7 - 1) < 1e-8)
    #expect(try Matrix.hilbert(14).conditionNumber() > 1e16)
  }

  @Test(arguments: [(6, 6, 3), (8, 5, 2), (5, 8, 4), (4, 4, 0)])
  func rankDeficientMatrices(rows: Int, columns: Int, rank: Int) throws {
    let a = Matrix.made(rows, rank, seed: 70) * Matrix.made(rank, columns, seed: 71)
    let svd = try a.svd()
    #expect(svd.rank() == rank)
    #expect(svd.conditionNumber > 1e14)
    let p = try a.pseudoInverse()
    #expect((a * p * a).distance(to: a) < 1e-12)
    #expect((p * a * p).distance(to: p) < 1e-11)
    #expect((a * p).distance(to: (a * p).transposed) < 1e-12)
    let b = (1...rows).map(Double.init)
    #expect(agree(try a.leastSquares(b), p * b, 1e-11))
  }

  @Test func singularMatricesNameTheirPivot() throws {
    let a: Matrix = [[1, 2, 3], [2, 4, 7], [1, 2, 4]]
    let error = #expect(throws: LinearAlgebraError.self) { try a.solve([1, 2, 3]) }
    #expect(error?.singularPivot != nil)
    #expect(try a.determinant() == 0)
    let zero = Matrix(rows: 2, columns: 2)
    let other = #expect(throws: LinearAlgebraError.self) { try zero.inverse() }
    #expect(other?.singularPivot == 0)
    #expect(try zero.conditionNumber() == .infinity)
    let columns: Matrix = [[1, 0], [2, 0], [3, 0]]
    let third = #expect(throws: LinearAlgebraError.self) {
      try columns.qr().leastSquares([1, 2, 3])
    }
    #expect(third?.singularPivot == 1)
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity])
  func entriesThatAreNotFiniteAreNamed(value: Double) {
    var a = Matrix.identity(3)
    a[2, 1] = value
    for work: (Matrix) throws -> Void in [
      { _ = try $0.lu() }, { _ = try $0.svd() }, { _ = try $0.eigenvalues() }, { _ = try $0.qr() },
      { _ = try $0.determinant() }, { _ = try $0.leastSquares([1, 2, 3]) },
    ] {
      let error = #expect(throws: LinearAlgebraError.self) { try work(a) }
      #expect(error?.nonFinitePlace ?? (-1, -1) == (2, 1))
    }
  }

  @Test func wrongShapesThrow() throws {
    let a = Matrix.made(3, 2, seed: 1)
    for work: () throws -> Void in [
      { _ = try a.lu() }, { _ = try a.eigenvalues() }, { _ = try a.determinant() },
      { _ = try a.leastSquares([1]) }, { _ = try a.qr().leastSquares([1]) },
      { _ = try Matrix.identity(3).solve([1]) },
    ] {
      let error = #expect(throws: LinearAlgebraError.self, performing: work)
      #expect(error?.description.contains("must") == true)
    }
  }

  @Test func emptyMatrices() throws {
    let empty = Matrix(rows: 0, columns: 0)
    #expect(try empty.determinant() == 1)
    #expect(try empty.solve([]) == [])
    #expect(try empty.inverse() == empty)
    #expect(try empty.eigenvalues().isEmpty)
    #expect(try empty.svd().values.isEmpty)
    #expect(try empty.conditionNumber() == 1)
    #expect(try Matrix(rows: 3, columns: 0).leastSquares([1, 2, 3]) == [])
    #expect(try Matrix(rows: 3, columns: 0).qr().leastSquares([1, 2, 3]) == [])
  }
}
