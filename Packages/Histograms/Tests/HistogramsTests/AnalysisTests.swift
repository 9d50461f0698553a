import HEPCore
import Histograms
import Testing

@Suite struct AnalysisTests {
  @Test func profile() throws {
    var plane = Histogram(
      Regular(2, 0...2, name: "x"), Regular(4, 0...4, name: "y"), storage: .weighted)
    var expected = Histogram(Regular(2, 0...2, name: "x"), storage: .weightedMean)
    let (xs, ys) = (uniforms(500).map { 2 * $0 }, uniforms(500, seed: 3).map { 4 * $0 })
    let weights = uniforms(500, seed: 8)
    try plane.fill(xs, ys, weight: weights)
    let middles = ys.map { $0.rounded(.down) + 0.5 }
    try expected.fill(xs, weight: weights, sample: middles)
    let profile = try AnyHistogram(plane).profile(over: "y")
    #expect(try profile.isClose(to: expected, relative: 1e-12))
    #expect(throws: HistogramError.self) { try profile.profile(over: 0) }
    #expect(throws: HistogramError.self) { try AnyHistogram(plane).profile(over: 2) }
  }

  @Test func cumulated() throws {
    let h = try AnyHistogram(
      axes: [AnyAxis(Regular(4, 0...8))], values: [9, 1, 2, 0, 1, 7], isUnweighted: true)
    #expect(h.cumulative().map(\.value) == [1, 3, 3, 4])
    #expect(h.cumulative(fromBelow: false).map(\.value) == [4, 3, 1, 1])
    #expect(h.cumulative(flow: true).map(\.value) == [10, 12, 12, 13])
    #expect(h.cumulative(fromBelow: false, flow: true).map(\.variance) == [11, 10, 8, 8])
    #expect(h.median() == 3 && h.quantile(0) == 0 && h.quantile(1) == 8 && h.quantile(0.75) == 4)
    #expect(try h.normalized(to: 2).values() == [0.5, 1, 0, 0.5])
    #expect(try AnyHistogram(axes: h.axes).quantile(0.5) == nil)
    #expect(throws: HistogramError.self) { try AnyHistogram(axes: h.axes).normalized() }
    let difference = try h - h
    #expect(difference.values(flow: true).allSatisfy { $0 == 0 })
  }

  @Test func stack() throws {
    var h = Histogram(StringCategory(growth: true, name: "sample"), Regular(2, 0...2))
    try h.fill(["tt", "zz", "tt"], [0.5, 0.5, 1.5])
    let stack = try AnyHistogram(h).stack(over: "sample")
    #expect(stack.names == ["tt", "zz"] && stack["zz"]?.values() == [1, 0])
    #expect(try stack.total().values() == [2, 1])
    #expect(try (stack * 2)[.sum].total().sum().value == 6)
    #expect(throws: HistogramError.self) { try HistogramStack([]) }
    let other = try AnyHistogram(axes: [AnyAxis(Regular(3, 0...2))])
    #expect(throws: HistogramError.self) { try HistogramStack([stack.histograms[0], other]) }
  }

  @Test func draws() throws {
    var generator = RandomStream(seed: 5)
    let h = try AnyHistogram(
      axes: [AnyAxis(Variable([0, 1, 4])), AnyAxis(Regular(2, 0...1, flow: .none))],
      values: [9, 9, 100, 0, 0, 300, 9, 9], isUnweighted: true)
    let columns = try h.samples(40_000, using: &generator)
    var again = try AnyHistogram(axes: h.axes, storage: Counts())
    try again.fill(columns: columns.map { FillColumn($0) })
    #expect(again.sum().value == 40_000)
    #expect(abs(again[0, 0].value - 10_000) < 400 && again[0, 1].value == 0)
    let toy = try h.fluctuated(using: &generator)
    #expect(toy.storageKind == .int && toy[0, 1].value == 0)
    #expect(abs(toy[1, 1].value - 300) < 100)
    let negative = try AnyHistogram(
      axes: [AnyAxis(Regular(1, 0...1, flow: .none))], values: [-1], isUnweighted: false)
    #expect(throws: HistogramError.self) { try negative.samples(1, using: &generator) }
    #expect(throws: HistogramError.self) { try negative.fluctuated(using: &generator) }
  }

  @Test func closeness() throws {
    let axis = AnyAxis(Regular(2, 0...1))
    let a = try AnyHistogram(axes: [axis], values: [0, 1, 2, 3], isUnweighted: true)
    let b = try AnyHistogram(axes: [axis], values: [0, 1, 2.000001, 3], isUnweighted: true)
    #expect(try a.isClose(to: b) && !a.isClose(to: b, relative: 1e-8))
    #expect(throws: HistogramError.self) {
      try a.isClose(to: Histogram(Regular(3, 0...1)))
    }
  }
}
