import Histograms
import Testing

@Suite struct ArithmeticTests {
  @Test func addition() throws {
    var a = Histogram(Regular(2, 0...2, label: "left"), storage: .counts)
    var b = Histogram(Regular(2, 0...2, label: "right"), storage: .counts)
    try a.fill([0.5, 1.5])
    try b.fill([0.5, 3])
    let sum = try a + b
    #expect(sum.values(flow: true) == [0, 2, 1, 1])
    #expect(sum.axes[0].label == "left")
  }

  @Test func unequalAxesAreNamed() {
    let a = Histogram(Regular(2, 0...2), Regular(3, 0...1))
    let b = Histogram(Regular(2, 0...2), Regular(4, 0...1))
    let error = #expect(throws: HistogramError.self) { try a + b }
    #expect(
      error?.description == "axis 1 differs: Regular(3, 0.0...1.0) and Regular(4, 0.0...1.0)")
    #expect(throws: HistogramError.self) { try AnyHistogram(a) + AnyHistogram(b) }
  }

  @Test func scaling() throws {
    var h = Histogram(Regular(2, 0...2), storage: .counts)
    try h.fill([0.5, 0.5, 1.5])
    let scaled = 0.5 * h
    #expect(scaled.values() == [1, 0.5] && scaled.variances() == [0.5, 0.25])
    #expect((scaled / 0.5).values() == [2, 1])
    var sums = Histogram(Regular(2, 0...2))
    try sums.fill([0.5])
    #expect((sums * 2).values() == [2, 0] && (sums * 2).variances() == nil)
    #expect((AnyHistogram(h) * 2).variances() == [8, 4])
  }
}
