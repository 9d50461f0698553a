import Histograms
import Testing

@Suite struct FillTests {
  @Test func scalarAndBulk() throws {
    var h = Histogram(Regular(4, 0...2, name: "x"), storage: .counts)
    h.fill(0.1)
    h.fill(Float(1.9))
    try h.fill([0.1, 0.6, -1, 2, Double.nan])
    #expect(h.values(flow: true) == [1, 2, 1, 0, 1, 2])
    var g = Histogram(Regular(2, 0...2), Variable([0, 1, 5, 7]))
    g.fill(0.5, 3)
    try g.fill([0.5, 1.5], [Float(6), 0])
    #expect(g.values() == [0, 1, 1, 1, 0, 0])
  }
}
