import Histograms
import Testing

@Suite struct ProfileTests {
  @Test func means() throws {
    var h = Histogram(Regular(2, 0...2), storage: .mean)
    h.fill(0.5, sample: 3)
    try h.fill([0.5, 0.6, 1.5], sample: [5, 10, 7])
    #expect(h.values() == [6, 7])
    #expect(h[0].count == 3 && h[0].sampleVariance == 13)
    let variances = try #require(h.variances())
    #expect(variances[0] == 13.0 / 3 && variances[1].isNaN)
    #expect((2 * h).values() == [12, 14] && (2 * h)[0].sampleVariance == 52)
  }

  @Test func weightedMeans() throws {
    var h = Histogram(Regular(1, 0...2), storage: .weightedMean)
    h.fill(0.5, weight: 2, sample: 3)
    h.fill(0.5, sample: 6)
    try h.fill([1.0, 1], weight: [0.5, 0], sample: [8, 100])
    // Two threes, one six and half an eight.
    #expect(abs(h[0].mean - 16.0 / 3.5) < 1e-14)
    #expect(h[0].sumOfWeights == 3.5 && h[0].sumOfSquaredWeights == 5.25)
    let squares: Double = 2 * 9 + 36 + 0.5 * 64 - 3.5 * (16 / 3.5) * (16 / 3.5)
    let variance = try #require(h[0].sampleVariance)
    #expect(abs(variance - squares / (3.5 - 5.25 / 3.5)) < 1e-13)
  }

  @Test func workersDoNotMatter() throws {
    let xs = uniforms(200_000)
    let (samples, weights) = (uniforms(200_000, seed: 5), uniforms(200_000, seed: 6))
    var filled: [AnyHistogram] = []
    for workers in [1, 4] {
      var h = Histogram(Regular(10, 0...1), storage: .weightedMean)
      try h.fill(xs, weight: weights, sample: samples, workers: workers)
      filled.append(AnyHistogram(h))
      var plain = Histogram(Regular(10, 0...1), storage: .mean)
      try plain.fill(xs, sample: samples, workers: workers)
      filled.append(AnyHistogram(plain))
    }
    #expect(filled[0] == filled[2] && filled[1] == filled[3])
    var single = Histogram(Regular(10, 0...1), storage: .weightedMean)
    for i in xs.indices { single.fill(xs[i], weight: weights[i], sample: samples[i]) }
    #expect(try single.isClose(to: filled[0], relative: 1e-11))
  }

  @Test func wrongFills() throws {
    var means = try AnyHistogram(axes: [AnyAxis(Regular(2, 0...1))], storage: Mean())
    var sums = try AnyHistogram(axes: [AnyAxis(Regular(2, 0...1))])
    let column = FillColumn([0.1])
    #expect(throws: HistogramError.self) { try means.fill(0.1) }
    #expect(throws: HistogramError.self) { try means.fill(0.1, weight: 2) }
    #expect(throws: HistogramError.self) { try means.fill(0.1, weight: 2, sample: 1) }
    #expect(throws: HistogramError.self) { try means.fill(columns: [column], sample: [1.0, 2]) }
    #expect(throws: HistogramError.self) { try sums.fill(0.1, sample: 2) }
    try means.fill(0.1, sample: 4)
    #expect(means.values() == [4, 0] && means.variances() == nil)
  }
}
