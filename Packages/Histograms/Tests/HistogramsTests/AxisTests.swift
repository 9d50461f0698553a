import Histograms
import Testing

@Suite struct AxisTests {
  @Test func regularEdges() {
    let axis = Regular(4, 0...2, name: "x", label: "x [cm]", metadata: ["run": 7])
    #expect(axis.edges == [0, 0.5, 1, 1.5, 2])
    #expect(axis.centers == [0.25, 0.75, 1.25, 1.75])
    #expect(axis.widths == [0.5, 0.5, 0.5, 0.5])
    #expect(axis.name == "x" && axis.label == "x [cm]" && axis.metadata == ["run": 7])
    #expect(axis.extent == 6)
    #expect(axis.summary == "Regular(4, 0.0...2.0)")
  }

  @Test(arguments: [
    (0, 0.0, 1.0), (-3, 0, 1), (1 << 31, 0, 1), (2, 1, 1), (2, 2, 1), (2, .nan, 1),
    (2, 0, .infinity), (2, -1.7e308, 1.7e308),
  ])
  func badRegular(count: Int, lower: Double, upper: Double) {
    #expect(throws: HistogramError.self) {
      try Regular(count: count, lower: lower, upper: upper)
    }
  }

  @Test(arguments: [
    [], [1.0], [1, 1], [2, 1], [0, .nan], [0, .infinity], [0, 1, 0.5], [-1.7e308, 1.7e308],
  ])
  func badVariable(edges: [Double]) {
    #expect(throws: HistogramError.self) { try Variable(edges: edges) }
  }

  /// The lookup table against a plain search, on binnings of many shapes.
  @Test(arguments: 1...40)
  func lookupFindsTheBin(seed: Int) throws {
    let draws = uniforms(2 + seed * seed, seed: UInt32(seed))
    let shaped = draws.map { u -> Double in
      switch seed % 4 {
      case 0: u
      case 1: 1 / (u + 1e-9)
      case 2: (u - 0.5) * (u - 0.5) * (u - 0.5) * 1e6
      default: (u * 50).rounded()
      }
    }
    let axis = try Variable(edges: Array(Set(shaped)).sorted())
    for value in probes(axis.edges, count: 100) {
      let expected =
        value.isNaN ? axis.count : (axis.edges.lastIndex { $0 <= value } ?? -1)
      #expect(axis.index(of: value) == expected, "\(value)")
    }
  }

  @Test func rebinning() {
    #expect(Regular(6, 0...3).rebinned(by: 2) == Regular(3, 0...3))
    #expect(Regular(6, 0...3).rebinned(by: 4) == nil)
    #expect(Variable([0, 1, 3, 6, 10]).rebinned(by: 2) == Variable([0, 3, 10]))
    #expect(Variable([0, 1, 3]).rebinned(by: 0) == nil)
  }

  @Test func erased() {
    var axis = AnyAxis(Regular(2, 0...1, name: "a"))
    #expect(axis == AnyAxis(Regular(2, 0...1, name: "a")))
    #expect(axis != AnyAxis(Variable([0, 0.5, 1], name: "a")))
    axis.annotation.name = "b"
    #expect(axis.name == "b" && axis != AnyAxis(Regular(2, 0...1, name: "a")))
    #expect(axis.hasSameBins(as: AnyAxis(Regular(2, 0...1))))
    #expect(axis.as(Regular.self)?.count == 2 && axis.as(Variable.self) == nil)
    #expect(axis.index(of: 0.7) == 1)
  }
}
