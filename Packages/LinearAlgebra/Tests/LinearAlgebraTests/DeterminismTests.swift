import LinearAlgebra
import Testing

@Suite struct DeterminismTests {
  /// Large enough for OpenBLAS to use several threads, were it allowed to.
  @Test func concurrentCallsGiveTheSameBits() async throws {
    let work: @Sendable () throws -> [Double] = {
      let a = Matrix.made(160, 160, seed: 80)
      let s = SymmetricMatrix.madePositive(160, seed: 81)
      let b = (1...160).map(Double.init)
      return try (a * a).elements + a.solve(b) + s.cholesky().solve(b) + s.inverse().elements
        + s.eigensystem().vectors.elements + a.svd().values
    }
    let expected = try work()
    try await withThrowingTaskGroup(of: [Double].self) { group in
      for _ in 0..<8 { group.addTask { try work() } }
      for try await result in group { #expect(result == expected) }
    }
  }
}
