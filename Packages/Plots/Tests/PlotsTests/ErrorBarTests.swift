import Histograms
import Testing

@testable import Plots

@Suite struct ErrorBarTests {
  /// scipy 1.x: `chi2.ppf((1 - cl) / 2, 2 * n) / 2` and `chi2.ppf(1 - (1 - cl) / 2, 2 * n + 2) / 2`
  /// with `cl = erf(1 / sqrt(2))`.
  @Test(arguments: [
    (0.0, 0.0, 1.8410216450092634), (1, 0.17275377902344996, 3.299526559115855),
    (2, 0.7081854398189713, 4.637859623455245), (3.7, 1.8656306795646704, 6.792367192302326),
    (5, 2.8403088555932205, 8.382472652146888), (10, 6.891305560638357, 14.266949761009391),
    (57, 49.47238141172681, 65.5940072411441), (1000, 968.3825014065658, 1032.633323474849),
    (123456, 123104.6374143073, 123808.36400884124),
    (2e6, 1998585.7865554818, 2001415.213798079),
  ])
  func garwood(count: Double, lower: Double, upper: Double) throws {
    let bins = try BinnedValues(edges: [0, 1], values: [count])
    let lengths = try #require(try ErrorBars.poisson.lengths(of: bins))
    #expect((count - lengths.down[0] - lower).magnitude <= 1e-8 * max(count, 1))
    #expect((count + lengths.up[0] - upper).magnitude <= 1e-8 * upper)
  }

  /// The score interval of n events: n + 1/2 ± √(n + 1/4).
  @Test func otherIntervalsOfCounts() throws {
    let bins = try BinnedValues(edges: [0, 1], values: [9])
    let score = try #require(try ErrorBars.count(.score).lengths(of: bins))
    #expect((score.up[0] - 0.5 - 9.25.squareRoot()).magnitude < 1e-6)
    let wide = try #require(try ErrorBars.count(.wald, level: 0.954_499_736).lengths(of: bins))
    #expect((wide.down[0] - 6).magnitude < 1e-6)
    #expect(throws: PlotError.self) { try ErrorBars.count(.garwood, level: 2).lengths(of: bins) }
  }

  @Test func poissonOfCounts() throws {
    let bins = try BinnedValues(edges: [0, 1, 2, 3, 4], values: [0, 10, -1, .nan])
    let lengths = try #require(try ErrorBars.poisson.lengths(of: bins))
    #expect(lengths.down[0] == 0)
    #expect((lengths.up[0] - 1.8410216450092634).magnitude < 1e-9)
    #expect((lengths.up[1] - 4.266949761009391).magnitude < 1e-8)
    #expect(lengths.up[2].isNaN && lengths.up[3].isNaN)
  }

  /// A histogram of weight 2: the interval of half the content, doubled; none for empty bins.
  @Test func poissonOfWeights() throws {
    let bins = try BinnedValues(edges: [0, 1, 2], values: [20, 0], variances: [40, 0])
    let lengths = try #require(try ErrorBars.poisson.lengths(of: bins))
    #expect((lengths.up[0] - 2 * 4.266949761009391).magnitude < 1e-8)
    #expect(lengths.up[1].isNaN && lengths.down[1].isNaN)
  }

  @Test func simpleKinds() throws {
    let bins = try BinnedValues(edges: [0, 1, 2], values: [9, 4], variances: [25, 16])
    #expect(try ErrorBars.sqrtN.lengths(of: bins)?.up == [3, 2])
    #expect(try ErrorBars.sumOfWeightsSquared.lengths(of: bins)?.down == [5, 4])
    #expect(try ErrorBars.asymmetric(down: [1, 2], up: [3, 4]).lengths(of: bins)?.up == [3, 4])
    #expect(try ErrorBars.none.lengths(of: bins) == nil)
  }

  @Test func whatIsNotKnownThrows() throws {
    let plain = try BinnedValues(edges: [0, 1], values: [9])
    #expect(throws: PlotError.self) { try ErrorBars.sumOfWeightsSquared.lengths(of: plain) }
    #expect(throws: PlotError.self) { try ErrorBars.symmetric([1, 2]).lengths(of: plain) }
    #expect(throws: PlotError.self) { try ErrorBars.symmetric([-1]).lengths(of: plain) }
    #expect(throws: PlotError.self) { try ErrorBars.poisson.given(count: 1) }
  }

  @Test func pullsUseTheErrorOnTheSideOfTheModel() throws {
    let edges = [0.0, 1, 2]
    let data = try BinnedValues(edges: edges, values: [10, 10])
    let model = try BinnedValues(edges: edges, values: [7, 14])
    let c = try BinComparison(
      data, model, errors: .asymmetric(down: [2, 2], up: [4, 4]), modelErrors: .none)
    #expect(c.pulls == [1.5, -1])
    let both = try BinComparison(
      data, model, errors: .symmetric([3, 3]), modelErrors: .symmetric([4, 4]))
    #expect(both.pulls == [0.6, -0.8])
  }

  /// A first look at a profile shows means with their errors, not sums.
  @Test func quickLooksAtMeans() throws {
    var means = Histogram(Regular(2, 0...2, label: "x"), storage: .mean)
    try means.fill([0.5, 0.6, 1.5], sample: [3, 5, 7])
    let figure = Figure(quickLook: means)
    #expect(figure.y.label.plainText == "Mean")
    var profile = Figure(x: "x", y: "Mean")
    profile.add(.profile(means))
    #expect(try figure.svg() == profile.svg())
    var counts = Histogram(Regular(2, 0...2), storage: .counts)
    counts.fill(1)
    #expect(Figure(quickLook: counts).y.label.plainText == "Entries")
  }
}
