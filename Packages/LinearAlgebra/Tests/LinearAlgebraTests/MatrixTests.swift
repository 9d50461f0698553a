import LinearAlgebra
import Testing

@Suite struct MatrixTests {
  let a: Matrix = [[1, 2, 3], [4, 5, 6]]

  @Test func entriesAreStoredByColumns() {
    #expect(a.rows == 2)
    #expect(a.columns == 3)
    #expect(a.elements == [1, 4, 2, 5, 3, 6])
    #expect(a[1, 0] == 4)
    #expect(a.row(1) == [4, 5, 6])
    #expect(a.column(2) == [3, 6])
    #expect(a == Matrix(rows: 2, columns: 3, columnMajor: [1, 4, 2, 5, 3, 6]))
    #expect(!a.isSquare)
    #expect(a.description == "[[1.0, 2.0, 3.0],\n [4.0, 5.0, 6.0]]")
    var b = a
    b[0, 2] = 7
    #expect(b.elements == [1, 4, 2, 5, 7, 6])
  }

  @Test func parts() {
    #expect(a.transposed == [[1, 4], [2, 5], [3, 6]])
    #expect(a.diagonal == [1, 5])
    #expect(a.trace == 6)
    #expect(a.submatrix(rows: [1], columns: [2, 0]) == [[6, 4]])
    #expect(Matrix.identity(2) == [[1, 0], [0, 1]])
  }

  @Test func arithmetic() {
    #expect(a + a == 2 * a)
    #expect(a - a == Matrix(rows: 2, columns: 3))
    #expect(-a == a * -1)
    #expect(a / 2 == 0.5 * a)
    var b = a
    b += a
    b -= 3 * a
    #expect(b == -a)
  }

  @Test func norms() {
    let b: Matrix = [[3, -4], [0, 12]]
    #expect(b.frobeniusNorm == 13)
    #expect(b.oneNorm == 16)
    #expect(b.infinityNorm == 12)
    #expect(b.largestMagnitude == 12)
    #expect(abs(euclideanNorm([3e200, 4e200]) - 5e200) < 1e185)
    #expect(abs(euclideanNorm([3e-200, 4e-200]) - 5e-200) < 1e-215)
    #expect(euclideanNorm([]) == 0)
    #expect(euclideanNorm([.infinity, 1]) == .infinity)
    #expect(euclideanNorm([.nan, 1]).isNaN)
    #expect(dot([1, 2], [3, 4]) == 11)
  }

  @Test(arguments: [(1, 1, 1), (2, 3, 4), (5, 5, 5), (9, 2, 7), (40, 30, 50), (3, 0, 2), (0, 3, 0)])
  func productsAgreeWithTheirDefinition(rows: Int, inner: Int, columns: Int) {
    let a = Matrix.made(rows, inner, seed: 1)
    let b = Matrix.made(inner, columns, seed: 2)
    var expected = Matrix(rows: rows, columns: columns)
    for i in 0..<rows {
      for j in 0..<columns { expected[i, j] = dot(a.row(i), b.column(j)) }
    }
    #expect((a * b).distance(to: expected) < 1e-13)
    #expect(a.transposed.transposedTimes(b).distance(to: expected) < 1e-13)
    #expect(a.timesTransposed(b.transposed).distance(to: expected) < 1e-13)
    if columns > 0 {
      #expect(agree(a * b.column(0), expected.column(0), 1e-14))
    }
    if rows > 0 {
      #expect(agree(a.row(0) * b, expected.row(0), 1e-14))
    }
  }

  @Test func notANumberSpreadsThroughProducts() {
    let b: Matrix = [[.nan, 1], [1, 1]]
    #expect((Matrix(rows: 2, columns: 2) * b)[0, 0].isNaN)
  }

  @Test func raggedRowsThrow() throws {
    let error = #expect(throws: LinearAlgebraError.self) { try Matrix([[1, 2], [3]]) }
    #expect(error?.description == "Row 1 has 1 entries where the rows before it have 2.")
    #expect(try Matrix([[1, 2], [3, 4]]) == [[1, 2], [3, 4]])
    #expect(try Matrix([]) == Matrix(rows: 0, columns: 0))
  }
}
