import Plots
import Testing

@testable import hep

@Suite struct ColumnHistogramTests {
  @Test func spansTheFiniteValues() throws {
    let histogram = try ColumnHistogram(
      [1, 2, 3, .nan, .infinity], name: "x", bins: 3, from: nil, to: nil
    ).histogram
    #expect(histogram.values() == [1, 1, 1])
    #expect(histogram.axes[0].edges.first == 1)
  }

  @Test(arguments: [
    [5.0, 5.0], [0.0], [284_044], [1, 1.0.nextUp], [0, .leastNonzeroMagnitude],
  ])
  func narrowRangesAreWidened(values: [Double]) throws {
    let histogram = try ColumnHistogram(values, name: "x", bins: 60, from: nil, to: nil).histogram
    #expect(histogram.values().reduce(0, +) == Double(values.count))
    #expect(throws: Never.self) { try Figure(quickLook: histogram).svg() }
    #expect(TerminalPlot.columns(histogram).contains("sum \(values.count)"))
  }

  @Test(arguments: [
    [], [Double.nan, .infinity], [-Double.greatestFiniteMagnitude, .greatestFiniteMagnitude],
  ])
  func refuses(values: [Double]) {
    #expect(throws: (any Error).self) {
      try ColumnHistogram(values, name: "x", bins: 10, from: nil, to: nil)
    }
  }

  @Test func givenEndsHold() throws {
    let histogram = try ColumnHistogram([1, 2, 3], name: "x", bins: 10, from: 0, to: 10).histogram
    #expect(histogram.axes[0].edges.first == 0)
    #expect(histogram.axes[0].edges.last == 10)
  }
}
