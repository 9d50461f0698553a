import Histograms
import Testing

@Suite struct AccessTests {
  static func filled() throws -> Histogram<Sums, Regular> {
    var h = Histogram(Regular(4, 0...2, name: "x"))
    try h.fill([-1, 0.1, 0.2, 0.6, 1.1, 1.2, 1.3, 5, .nan])
    return h
  }

  @Test func bins() throws {
    var h = try Self.filled()
    #expect(h.values() == [2, 1, 3, 0])
    #expect(h.values(flow: true) == [1, 2, 1, 3, 0, 2])
    #expect(h[0] == 2 && h[-1] == 1 && h[4] == 2)
    #expect(h.underflow == 1 && h.overflow == 2)
    #expect(h.shape() == [4] && h.shape(flow: true) == [6])
    h[3] = 7
    #expect(h.values() == [2, 1, 3, 7])
    #expect(Histogram(Regular(1, 0...1, flow: .none)).underflow == nil)
  }

  @Test func sums() throws {
    let h = try Self.filled()
    #expect(h.sum() == BinContent(value: 6, variance: 6))
    #expect(h.sum(flow: true).value == 9)
    #expect(h.integrate(0.5..<1.5).value == 4)
    #expect(h.integrate(-10..<10).value == 6)
    #expect(h.integrate(0.5..<0.7).value == 0)
    #expect(h.integrate(3..<4).value == 0)
  }

  static let arcs: [(Range<Double>, Double)] = [
    (0..<4, 10), (1..<3, 5), (3..<5, 5), (3..<4, 4), (-1..<1, 5), (-2..<2, 10), (3.5..<3.7, 0),
    (2..<5.5, 8), (-100..<100, 10), (1..<4.9, 9), (3.9..<7.8, 10), (-Double.infinity..<1, 10),
  ]

  @Test(arguments: arcs)
  func integralsOnACircle(range: Range<Double>, sum: Double) throws {
    let h = try AnyHistogram(
      axes: [AnyAxis(Regular(4, 0...4, circular: true))], values: [1, 2, 3, 4, 7],
      isUnweighted: true)
    #expect(h.integrate(range) == BinContent(value: sum, variance: sum))
  }

  @Test func moments() throws {
    let h = try Self.filled()
    let centers = [0.25, 0.25, 0.75, 1.25, 1.25, 1.25]
    let mean = centers.reduce(0, +) / 6
    let variance = centers.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 6
    #expect(abs(try #require(h.mean()) - mean) < 1e-15)
    #expect(abs(try #require(h.variance()) - variance) < 1e-15)
    #expect(Histogram(Regular(4, 0...2)).mean() == nil)
  }

  @Test func density() throws {
    var h = Histogram(Regular(2, 0...1), Variable([0, 1, 4]))
    try h.fill([0.1, 0.6, 0.7, 0.8], [0.5, 2, 3, 0.5])
    #expect(h.density() == [0.5, 0, 0.5, 1.0 / 3])
    #expect(Histogram(Regular(2, 0...1)).density() == nil)
  }

  @Test func description() throws {
    let h = try Self.filled()
    #expect("\(h)" == "Histogram(Regular(4, 0.0...2.0), storage: double): 6.0 ± 2.449489742783178")
    #expect("\(Histogram(Variable([0, 1], flow: .none), storage: .counts))".contains("flow: none"))
  }
}
