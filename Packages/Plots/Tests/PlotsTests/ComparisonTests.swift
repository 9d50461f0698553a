import Histograms
import Testing

@testable import Plots

@Suite struct ComparisonTests {
  let edges = [0.0, 1, 2]

  private func points(_ panel: Panel) throws -> PointSet {
    for case .points(let points) in panel.marks.map(\.geometry) { return points }
    throw PlotError(.missingData, "The panel has no points.")
  }

  /// The error of A is 2 √(b²σa² + a²σb²) / (a + b)².
  @Test func asymmetry() throws {
    let a = try BinnedValues(edges: edges, values: [60, 0])
    let b = try BinnedValues(edges: edges, values: [40, 0])
    let panel = Panel.asymmetry(a, b, errors: .symmetric([6, 1]))
    let points = try points(panel)
    #expect(points.y[0] == 0.2 && points.y[1].isNaN)
    let expected = 2 * (40.0 * 40 * 36 + 60.0 * 60 * 36).squareRoot() / 10_000
    #expect((try #require(points.vertical?.up[0]) - expected).magnitude < 1e-12)
  }

  @Test func ratiosAndDifferences() throws {
    let a = try BinnedValues(edges: edges, values: [60, 5])
    let b = try BinnedValues(edges: edges, values: [40, 0])
    let ratio = try points(.ratio(a, to: b, errors: .symmetric([8, 1])))
    #expect(ratio.y[0] == 1.5 && ratio.y[1].isNaN && ratio.vertical?.up[0] == 0.2)
    #expect(try points(.relativeDifference(a, to: b, errors: .none)).y[0] == 0.5)
    #expect(try points(.difference(a, minus: b, errors: .none)).y == [20, 5])
  }

  /// None of 10 passed: the upper end is 1 − α^(1/10) with α = 0.158655.
  @Test func efficiencies() throws {
    let all = try BinnedValues(edges: edges, values: [10, 0])
    let none = try BinnedValues(edges: edges, values: [0, 0])
    let mark = Mark.efficiency(none, of: all, interval: .clopperPearson)
    guard case .points(let points) = mark.geometry else { throw PlotError(.badData, "no points") }
    #expect(points.y[0] == 0 && points.y[1].isNaN)
    #expect(points.vertical?.down[0] == 0)
    #expect((try #require(points.vertical?.up[0]) - 0.168_15).magnitude < 1e-4)
  }

  @Test func sums() throws {
    let a = try BinnedValues(edges: edges, values: [1, 2], variances: [1, 2])
    let b = try BinnedValues(edges: edges, values: [10, 20], variances: [4, 5])
    let sum = try [Component(a, "a"), Component(b, "b")].total()
    #expect(sum.values == [11, 22] && sum.variances == [5, 7])
    #expect([Component(b, "b"), Component(a, "a")].sortedByContent().map(\.label) == ["a", "b"])
    #expect(throws: PlotError.self) { try [Component]().total() }
    #expect(throws: PlotError.self) { try [Component("f") { $0 }].total() }
  }

  @Test func transforms() throws {
    let bins = try BinnedValues(edges: [0, 1, 3], values: [2, 6], variances: [2, 6])
    #expect(try bins.normalized().values == [0.25, 0.75])
    #expect(try bins.normalized().variances == [2.0 / 64, 6.0 / 64])
    #expect(try bins.perWidth(unit: 2).values == [4, 6])
    #expect(try bins.density().values == [0.25, 0.375])
    #expect(try bins.blinded(0.5...0.7).values.map(\.isNaN) == [true, false])
    #expect(throws: PlotError.self) { try bins.scaled(by: 0).normalized() }
  }

  @Test func flowBins() throws {
    var histogram = Histogram(Regular(2, 0...2))
    for x in [-1, 0.5, 1.5, 1.5, 7, 8, 9] { histogram.fill(x) }
    #expect(try BinnedValues(histogram).values == [1, 2])
    #expect(try BinnedValues(histogram, flow: .added).values == [2, 5])
    let shown = try BinnedValues(histogram, flow: .shown)
    #expect(shown.values == [1, 1, 2, 3] && shown.edges == [-0.1, 0, 1, 2, 2.1])
  }
}
