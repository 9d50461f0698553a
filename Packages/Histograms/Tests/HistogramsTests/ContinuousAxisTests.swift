import Histograms
import Testing

@Suite struct ContinuousAxisTests {
  @Test func circle() throws {
    var h = Histogram(Regular(4, 0...360, circular: true, name: "phi"), storage: .counts)
    try h.fill([0.0, 359, 360, 721, -1, -1e-20, 1e17, .nan, .infinity, -.infinity])
    #expect(h.axes[0].isCircular && h.axes[0].flow == .overflow)
    #expect(h.overflow == 3 && h.sum().value == 7)
    #expect(h[3] >= 3 && h[0] >= 3)
    let axis = Variable([0, 90, 120, 360], circular: true)
    for value in [0.0, 89, 95, 130, 359] {
      for turns in [-2.0, 0, 3] {
        #expect(axis.index(of: value + 360 * turns) == axis.index(of: value))
      }
    }
    #expect(axis.index(of: .nan) == 3 && axis.index(of: -1e-20) == 2)
  }

  /// One value at a time, and by blocks, every kind of axis finds the same bin.
  @Test(arguments: [
    AnyAxis(Regular(7, -3...4, circular: true)), AnyAxis(Integer(-3..<4)),
    AnyAxis(Integer(-3..<4, flow: .none)), AnyAxis(Integer(-3..<4, circular: true)),
    AnyAxis(Variable([-3, 0, 0.5, 4], circular: true)),
    AnyAxis(Transformed(7, 0.1...4, by: .log)), AnyAxis(Transformed(7, 0...4, by: .sqrt)),
    AnyAxis(Transformed(7, 0...4, by: .power(3), flow: .underflow)),
    AnyAxis(IntegerCategory([0, 3, -3])), AnyAxis(IntegerCategory([0, 1], overflow: false)),
  ])
  func blocksAgreeWithSingleValues(axis: AnyAxis) throws {
    let values = probes([-3, -1, 0, 0.1, 0.5, 1, 3, 4])
    var h = try AnyHistogram(axes: [axis], storage: Counts())
    try h.fill(columns: [FillColumn(values)])
    var counts = [Double](repeating: 0, count: axis.extent)
    for value in values {
      let index = try #require(axis.index(of: value))
      #expect(index >= -1 && index <= axis.count)
      if let position = axis.position(ofBin: index) { counts[position] += 1 }
    }
    #expect(h.values(flow: true) == counts)
  }

  @Test func growth() throws {
    var h = Histogram(Regular(2, 0...1, growth: true), storage: .counts)
    try h.fill([0.2, 2.6, -0.1, .nan, -.infinity, 1e300])
    let grid = [-0.5, 0, 0.5, 1, 1.5, 2, 2.5, 3]
    #expect(h.axes[0].count == 7)
    #expect(zip(h.axes[0].edges, grid).allSatisfy { abs($0 - $1) < 1e-15 })
    #expect(h.values(flow: true) == [1, 1, 1, 0, 0, 0, 0, 1, 2])
    h.fill(3.2)
    #expect(h[7] == 1 && h.axes[0].count == 8)
    var other = Histogram(Regular(2, 0...1, growth: true), storage: .counts)
    try other.fill([-1.4, 0.9])
    let sum = try h + other
    #expect(sum.axes[0].edges.first == -1.5 && sum.axes[0].edges.last == 3.5)
    #expect(sum.sum(flow: true).value == 9 && sum[0] == 1)
    #expect(throws: HistogramError.self) {
      try h + Histogram(Regular(3, 0...1, growth: true), storage: .counts)
    }
    var edges = Histogram(Variable([0, 1, 3], growth: true), storage: .counts)
    try edges.fill([3.5, 10, -0.1, .nan])
    #expect(edges.axes[0].edges == [-0.5, 0, 1, 3, 4, 10.0.nextUp])
    #expect(edges.values(flow: true) == [0, 1, 0, 0, 1, 1, 1])
  }

  /// Rounding must not leave a value outside of the axis that grew for it.
  @Test func growthHoldsEveryValue() throws {
    var h = Histogram(Regular(3, 0.1...0.7, growth: true), storage: .counts)
    let values = uniforms(3000, seed: 4).map { ($0 - 0.5) * 200 }
    try h.fill(values)
    #expect(h.sum().value == 3000)
    var single = Histogram(Regular(3, 0.1...0.7, growth: true), storage: .counts)
    for value in values { single.fill(value) }
    #expect(single == h)
  }

  @Test func growthIsBounded() throws {
    var h = Histogram(
      IntegerCategory(growth: true), IntegerCategory(growth: true), storage: .counts)
    let many = Array(0..<9000)
    let error = #expect(throws: HistogramError.self) { try h.fill(many, many) }
    #expect(error?.description.contains("would grow to more than") == true)
    #expect(h.cells.count == 0)
    #expect(throws: HistogramError.self) {
      try Regular(count: 2, lower: 0, upper: 1, growth: true, circular: true)
    }
  }

  @Test func transforms() {
    let axis = Transformed(3, 1...1000, by: .log)
    #expect(axis.edges[0] == 1 && axis.edges[3] == 1000)
    #expect(abs(axis.edges[1] - 10) < 1e-12)
    #expect(axis.index(of: 50) == 1 && axis.index(of: 0) == -1 && axis.index(of: -1) == 3)
    let cubes = Transformed(
      2, 0...8, by: .custom(name: "cube root", forward: { $0 / 8 }, inverse: { $0 * 8 }))
    #expect(cubes.edges == [0, 4, 8])
    #expect(Transformed(6, 1...64, by: .log).rebinned(by: 3)?.count == 2)
    for (lower, upper) in [(0.0, 1.0), (-1, 1), (2, 1), (.nan, 1)] {
      #expect(throws: HistogramError.self) {
        try Transformed(count: 2, lower: lower, upper: upper, transform: .log)
      }
    }
  }
}
