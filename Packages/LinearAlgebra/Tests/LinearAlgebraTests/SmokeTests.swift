import LinearAlgebra
import Testing

@Test func smoke() throws {
  let a: Matrix = [[2, 1], [1, 3]]
  #expect(try a.solve([3, 5]).map { ($0 * 1e12).rounded() / 1e12 } == [0.8, 1.4])
  #expect(try a.determinant() == 5)
  #expect(abs(try SymmetricMatrix(a).cholesky().inverse[0, 0] - 0.6) < 1e-15)
  #expect(try a.svd().values.count == 2)
  #expect(try a.leastSquares([3, 5])[0] < 0.81)
  #expect(try a.qr().leastSquares([3, 5])[0] < 0.81)
  #expect(try SymmetricMatrix(a).eigensystem().values[0] < 1.4)
  #expect(try a.eigenvalues().count == 2)
}
