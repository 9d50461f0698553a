import Histograms
import Testing

@Suite struct ManyWeightsTests {
  @Test(arguments: [1, 3])
  func everyVariationIsAFillOfItsOwn(workers: Int) throws {
    let xs = uniforms(150_000).map { 4 * $0 - 1 }
    let weights = (2...4).map { uniforms(150_000, seed: $0) }
    var all = Histogram(Regular(5, 0...2), storage: Varied(.weighted, count: 3))
    try all.fill(xs, weights: weights, workers: workers)
    for (i, weight) in weights.enumerated() {
      var one = Histogram(Regular(5, 0...2), storage: .weighted)
      try one.fill(xs, weight: weight)
      #expect(all.variation(i) == one)
    }
    all.fill(0.1, weights: [1, 2, 3])
    #expect(all.variation(2).sum(flow: true).value - all.variation(1).sum(flow: true).value > 0)
    #expect(throws: HistogramError.self) { try all.fill(xs, weights: Array(weights[..<2])) }
    #expect(throws: HistogramError.self) { try all.fill([0.1], weights: [[1.0], [2], [3, 4]]) }
    #expect(throws: HistogramError.self) { try all.uhiJSON() }
    #expect(try all.rebinned(by: 5).variation(1).sum() == all.variation(1).rebinned(by: 5).sum())
  }

  @Test func manyTasksAtOnce() async throws {
    let shared = AtomicHistogram(Regular(10, 0...1, name: "x"), Boolean())
    let xs = uniforms(20_000).map { 1.2 * $0 }
    await withTaskGroup { group in
      for part in 0..<4 {
        group.addTask {
          for i in stride(from: part, to: xs.count, by: 4) { shared.fill(xs[i], i % 3 == 0) }
        }
      }
    }
    var expected = Histogram(Regular(10, 0...1, name: "x"), Boolean(), storage: .counts)
    try expected.fill(xs, xs.indices.map { $0 % 3 == 0 })
    #expect(shared.histogram() == expected)
  }
}
