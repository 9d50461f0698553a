import Histograms
import Testing

@Suite struct FillTests {
  @Test func scalarsOfAllTypes() {
    var h = Histogram(Regular(4, 0...4), storage: .counts)
    h.fill(0.5)
    h.fill(Float(1.5))
    h.fill(2)
    h.fill(UInt8(3))
    h.fill(-1)
    h.fill(Double.nan)
    #expect(h.values(flow: true) == [1, 1, 1, 1, 1, 1])
    #expect(h.underflow == 1 && h.overflow == 1)
  }

  @Test func twoAxesRunRowByRow() throws {
    var h = Histogram(Regular(2, 0...2), Variable([0, 1, 5, 7]))
    h.fill(0.5, 3)
    try h.fill([0.5, 1.5], [Float(6), 0])
    #expect(h.values() == [0, 1, 1, 1, 0, 0])
    #expect(h[0, 1] == 1 && h[1, 0] == 1 && h[-1, 3] == 0)
  }

  @Test func weights() throws {
    var h = Histogram(Regular(2, 0...2), storage: .weighted)
    h.fill(0.5, weight: 3)
    try h.fill([0.5, 1.5], weight: 2)
    try h.fill([0.5, 1.5], weight: [Float(0.5), -1])
    try h.fill([1, 1, 1])
    #expect(h.values() == [5.5, 4])
    #expect(h.variances() == [13.25, 8])
    #expect(h[0] == WeightedSum(value: 5.5, variance: 13.25))
  }

  @Test func sumsKnowTheirVarianceUntilWeighted() throws {
    var h = Histogram(Regular(2, 0...2))
    try h.fill([0.5, 1.5, 1.6])
    #expect(h.variances() == [1, 2])
    h.fill(0.5, weight: 0.5)
    #expect(h.variances() == nil)
    #expect(h.values() == [1.5, 2])
  }

  @Test func unequalLengths() {
    var h = Histogram(Regular(2, 0...2), Regular(2, 0...2))
    #expect(throws: HistogramError.self) { try h.fill([1.0], [1.0, 2]) }
    let error = #expect(throws: HistogramError.self) {
      try h.fill([1.0, 1], [1.0, 1], weight: [1.0, 2, 3])
    }
    #expect(error?.description == "3 weights or samples for columns of 2, 2 entries")
    #expect(h.sum(flow: true).value == 0)
  }

  @Test func noEntries() throws {
    var h = Histogram(Regular(2, 0...2), storage: .weighted)
    try h.fill([Double]())
    try h.fill([Double](), weight: [Double](), workers: 3)
    #expect(h.sum(flow: true).value == 0)
  }

  @Test func spans() throws {
    let xs = uniforms(5000)
    let weights = uniforms(5000, seed: 3)
    var fromArray = Histogram(Regular(10, 0...1), Regular(5, 0...1), storage: .weighted)
    var fromSpan = fromArray
    try fromArray.fill(xs, weights, weight: weights)
    try fromSpan.fill(xs.span, weights.span, weight: weights.span)
    try fromArray.fill(xs, weights)
    try fromSpan.fill(xs.span, weights.span)
    #expect(fromSpan == fromArray)
  }

  @Test func integersAndFloatsConvert() throws {
    let numbers = (0..<5000).map { $0 % 12 - 1 }
    var h = Histogram(Regular(10, 0...10), storage: .counts)
    try h.fill(numbers)
    var g = h
    try g.fill(numbers.map { Int16($0) })
    var f = g
    try f.fill(numbers.map { Float($0) })
    #expect(g.values(flow: true) == h.values(flow: true).map { 2 * $0 })
    #expect(f.values(flow: true) == h.values(flow: true).map { 3 * $0 })
  }

  /// Numbers in single precision are binned as doubles are, at the edges too.
  @Test(
    arguments: [
      Regular(100, 0...2000), Regular(60, -3.3...3.1), Regular(7, -1e-3...2e-3),
      Regular(1500, 0...1e-30), Regular(3000, 90...91), Regular(10, 1e30...2e30),
      Regular(50, 1e6...1.00001e6), Regular(10, 0...1, flow: .none),
    ])
  func floatsFallWhereDoublesDo(axis: Regular) throws {
    // Many of the spread, few near edges: estimates hold for some stretches of values only.
    let spread = probes(axis.edges, count: 40_000, seed: 3).map { Float($0) }
    let near = axis.edges.map { Float($0) }.flatMap { [$0.nextDown, $0, $0.nextUp] }
    let values = spread + near
    var floats = Histogram(axis, storage: .counts)
    try floats.fill(values)
    var doubles = Histogram(axis, storage: .counts)
    for value in values { doubles.fill(Double(value)) }
    #expect(floats == doubles)
  }

  /// Blocks have 65 536 entries, so that 300 000 make several; weights such that order matters.
  @Test(arguments: [1, 2, 3, 7])
  func workersDoNotMatter(workers: Int) throws {
    let xs = uniforms(300_000).map { $0 * 1.2 - 0.1 }
    let weights = uniforms(300_000, seed: 9).map { 1 / ($0 + 1e-3) }
    var one = Histogram(Regular(50, 0...1, flow: .underflow), storage: .weighted)
    one.fill(0.01, weight: 0.1)
    var many = one
    try one.fill(xs, weight: weights)
    try one.fill(xs, weight: 0.1)
    try many.fill(xs, weight: weights, workers: workers)
    try many.fill(xs, weight: 0.1, workers: workers)
    #expect(one == many)
  }

  /// Fills of fewer entries than cells take another path, which must agree.
  @Test func shortFills() throws {
    let xs = uniforms(3000)
    let ys = uniforms(3000, seed: 2)
    var short = Histogram(Regular(100, 0...1), Regular(100, 0.2...0.8, flow: .none))
    var long = Histogram(Regular(100, 0...1), Regular(100, 0.2...0.8, flow: .none))
    try short.fill(xs, ys)
    for _ in 0..<20 { try long.fill(xs, ys) }
    try long.fill((0..<20).flatMap { _ in xs }, (0..<20).flatMap { _ in ys })
    #expect(long.values(flow: true) == short.values(flow: true).map { 40 * $0 })
  }

  @Test func droppedEntriesLeaveNoTrace() throws {
    let outside = [-1.0, 2, .nan, .infinity, -.infinity]
    var h = Histogram(Regular(2, 0...1, flow: .none), Variable([0, 1], flow: .none))
    for value in outside {
      h.fill(value, 0.5)
      h.fill(0.5, value)
    }
    try h.fill(outside, outside.map { _ in 0.5 })
    try h.fill(outside.map { _ in 0.5 }, outside, weight: outside)
    #expect(h.cells.count == 2)
    #expect(h.sum(flow: true).value == 0)
  }

  /// Sums of integer weights are exact, in whatever pieces they come.
  @Test func integerWeightsAreExact() throws {
    let xs = uniforms(200_000)
    let weights = (0..<200_000).map { $0 % 1001 }
    var h = Histogram(Regular(3, 0...1), storage: .weighted)
    try h.fill(xs, weight: weights, workers: 2)
    #expect(h.sum(flow: true).value == Double(weights.reduce(0, +)))
    #expect(h.sum(flow: true).variance == Double(weights.reduce(0) { $0 + $1 * $1 }))
  }
}
