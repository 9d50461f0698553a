import Histograms
import Testing

@Suite struct StatisticsTests {
  /// Count, and Garwood's ends from SciPy: `chi2.ppf`.
  static let counts: [[Double]] = [
    [0.0, 0.0, 1.8410216450092634],
    [1.0, 0.17275377902344996, 3.299526559115855],
    [3.0, 1.367295313890434, 5.918185832883396],
    [10.0, 6.891305560638357, 14.266949761009391],
    [2.5, 1.0279951346305933, 5.283478177386314],
    [1234.0, 1198.8764144707434, 1270.1378300944355],
  ]

  @Test(arguments: counts)
  func garwood(row: [Double]) throws {
    let interval = try CountInterval.garwood.interval(count: row[0])
    #expect(isClose(interval.lower, row[1]) && isClose(interval.upper, row[2]))
  }

  /// Passed, total, then the ends by Clopper and Pearson, Wilson, Agresti and Coull, and the Bayesian with
  /// a uniform prior, from SciPy and the formulas.
  static let efficiencies: [[Double]] = [
    [
      0.0, 10.0, 0.0, 0.1681491861379764, 0.0, 0.09090909090909091, 0.0, 0.10825902542797795,
      0.015582210290977434, 0.1541097061558389,
    ],
    [
      3.0, 10.0, 0.1416719011071802, 0.5082624819902524, 0.1788208207567646, 0.45754281560687166,
      0.17774673166969893, 0.45861690469393745, 0.1988744029347075, 0.46879963145270087,
    ],
    [
      10.0, 10.0, 0.8318508138620236, 1.0, 0.9090909090909091, 0.9999999999999999,
      0.8917409745720222, 1.0, 0.8458902938441611, 0.9844177897090226,
    ],
    [
      57.0, 200.0, 0.2518163172591994, 0.32049473173605253, 0.2542113698510706, 0.3179279336315165,
      0.2541935072515362, 0.3179457962310508, 0.2553220036218405, 0.31893975108632655,
    ],
    [
      1.0, 1000.0, 0.00017273885794860287, 0.003295735117878887, 0.00038203128304107833,
      0.002614971713961919, 0.00027589721643392893, 0.0027211057805690683, 0.0007075811795990694,
      0.003292446456848024,
    ],
    [
      2.5, 7.25, 0.1471949884642231, 0.5961163913534336, 0.1970884815808002, 0.5301842456919271,
      0.196157750373877, 0.5311149768988503, 0.22055918292354645, 0.5374464077606955,
    ],
  ]

  @Test(arguments: efficiencies)
  func efficiency(row: [Double]) throws {
    let kinds: [EfficiencyInterval] = [
      .clopperPearson, .wilson, .agrestiCoull, .bayesian(alpha: 1, beta: 1),
    ]
    for (i, kind) in kinds.enumerated() {
      let interval = try kind.interval(passed: row[0], total: row[1])
      #expect(isClose(interval.lower, row[2 + 2 * i]), "\(kind)")
      #expect(isClose(interval.upper, row[3 + 2 * i]), "\(kind)")
    }
  }

  /// Intervals of all kinds lie in each other as they should, and exclude nothing that was seen.
  @Test(arguments: [(0.0, 7.0), (1, 7), (3, 7), (7, 7), (12, 400)])
  func kindsOfEfficiency(passed: Double, total: Double) throws {
    let exact = try EfficiencyInterval.clopperPearson.interval(passed: passed, total: total)
    for kind in [EfficiencyInterval.midP, .jeffreys, .wald, .wilson, .agrestiCoull] {
      let interval = try kind.interval(passed: passed, total: total)
      #expect(interval.lower >= 0 && interval.upper <= 1)
      #expect(interval.lower <= passed / total && passed / total <= interval.upper)
    }
    let middle = try EfficiencyInterval.midP.interval(passed: passed, total: total)
    #expect(middle.lower >= exact.lower && middle.upper <= exact.upper)
    #expect(try EfficiencyInterval.wald.interval(passed: 0, total: 0).upper == 1)
  }

  @Test func badNumbers() throws {
    #expect(throws: HistogramError.self) { try CountInterval.garwood.interval(count: -1) }
    #expect(throws: HistogramError.self) { try CountInterval.wald.interval(count: .nan) }
    #expect(throws: HistogramError.self) { try CountInterval.score.interval(count: 1, level: 1) }
    for (passed, total) in [(2.0, 1.0), (-1, 1), (.nan, 1), (1, .infinity)] {
      #expect(throws: HistogramError.self) {
        try EfficiencyInterval.wilson.interval(passed: passed, total: total)
      }
    }
    #expect(throws: HistogramError.self) {
      try EfficiencyInterval.bayesian(alpha: 0, beta: 1).interval(passed: 1, total: 2)
    }
  }

  @Test func ratios() throws {
    let axis = AnyAxis(Regular(3, 0...3, flow: .none))
    let passed = try AnyHistogram(axes: [axis], counts: [3, 0, 10])
    let all = try AnyHistogram(axes: [axis], counts: [10, 0, 10])
    let ratio = try passed.ratio(to: all, .efficiency(.clopperPearson))
    #expect(ratio.map(\.value) == [0.3, nil, 1] && ratio[1].interval == nil)
    #expect(ratio[2].interval?.upper == 1)
    #expect(
      try ratio[0].interval == EfficiencyInterval.clopperPearson.interval(passed: 3, total: 10))
    let plain = try passed.ratio(to: all)
    let error = (0.3 * 0.3 * (1.0 / 3 + 1.0 / 10)).squareRoot()
    #expect(isClose(plain[0].interval?.upper ?? 0, 0.3 + error))
    let data = try passed.ratio(to: all, .numerator(.garwood))
    let counted = try CountInterval.garwood.interval(count: 3)
    #expect(isClose(data[0].interval?.lower ?? 0, counted.lower / 10))
    #expect(try all.ratio(to: passed, .poisson)[0].value == 10.0 / 3)
    #expect(throws: HistogramError.self) {
      try all.ratio(to: passed, .efficiency(.clopperPearson))
    }
    let intervals = try (0.5 * passed).intervals()
    #expect(isClose(intervals[0]?.lower ?? 0, 0.5 * counted.lower) && intervals[1] == nil)
  }

  static let contents: [[Double]] = [
    [24.0, 17.0, 24.0, 17.0, 16.0, 20.0, 16.0, 21.0, 19.0, 22.0, 20.0, 23.0],
    [22.0, 29.0, 24.0, 26.0, 16.0, 24.0, 22.0, 14.0, 21.0, 29.0, 25.0, 27.0],
    [15.4, 20.3, 16.8, 18.2, 11.2, 16.8, 15.4, 9.8, 14.7, 20.3, 17.5, 18.9],
    [
      14.014, 18.473, 15.288, 16.562, 10.192, 15.288, 14.014, 8.918, 13.377, 18.473, 15.925, 17.199,
    ],
    [45.6, 32.3, 45.6, 32.3, 30.4, 38.0, 30.4, 39.9, 36.1, 41.8, 38.0, 43.7],
    [95.304, 67.507, 95.304, 67.507, 63.536, 79.42, 63.536, 83.391, 75.449, 87.362, 79.42, 91.333],
  ]

  private func histogram(_ values: Int, _ variances: Int? = nil) throws -> AnyHistogram {
    let axes = [AnyAxis(Regular(12, 0...12, flow: .none))]
    guard let variances else {
      return try AnyHistogram(axes: axes, counts: Self.contents[values].map { Int64($0) })
    }
    return try AnyHistogram(
      axes: axes, values: Self.contents[values], variances: Self.contents[variances])
  }

  /// Against ROOT 6.40, `TH1::Chi2Test` with the options UU, UW and WW.
  @Test func chiSquared() throws {
    let unweighted = try histogram(0).chiSquaredTest(against: histogram(1))
    #expect(
      isClose(unweighted.statistic, 6.699603133439077)
        && isClose(unweighted.pValue, 0.82286245478673))
    #expect(unweighted.degreesOfFreedom == 11)
    let mixed = try histogram(0).chiSquaredTest(against: histogram(2, 3))
    #expect(
      isClose(mixed.statistic, 6.180648744021436) && isClose(mixed.pValue, 0.8610428538326981))
    #expect(
      try isClose(histogram(2, 3).chiSquaredTest(against: histogram(0)).statistic, mixed.statistic))
    let weighted = try histogram(4, 5).chiSquaredTest(against: histogram(2, 3))
    #expect(
      isClose(weighted.statistic, 5.59340141777814) && isClose(weighted.pValue, 0.8990710742649228))
  }

  /// Against ROOT 6.40, `TH1::KolmogorovTest`.
  @Test func kolmogorov() throws {
    let test = try histogram(0).kolmogorovTest(against: histogram(1))
    #expect(
      isClose(test.statistic, 0.02355993461405792) && abs(test.pValue - 0.9999997024266395) < 1e-9)
    #expect(try histogram(0).kolmogorovTest(against: histogram(0)).pValue == 1)
  }

  /// Against SciPy's `anderson_ksamp` with midranks, which gives the statistic in standard deviations.
  @Test func andersonDarling() throws {
    let test = try histogram(0).andersonDarlingTest(against: histogram(1))
    // The statistic is -1.1510873479970412 standard deviations.
    #expect(isClose(test.statistic, 0.12680575758339607))
    // ROOT counts ties from one side, and finds 0.9988.
    #expect(abs(test.pValue - 0.9997) < 0.0005)
    #expect(throws: HistogramError.self) {
      try histogram(2, 3).andersonDarlingTest(against: histogram(0))
    }
  }

  @Test func emptyAndUnequal() throws {
    let empty = try AnyHistogram(axes: histogram(0).axes, storage: Counts())
    let full = try histogram(0)
    #expect(throws: HistogramError.self) { try full.chiSquaredTest(against: empty) }
    #expect(throws: HistogramError.self) { try empty.kolmogorovTest(against: full) }
    #expect(throws: HistogramError.self) { try full.andersonDarlingTest(against: empty) }
    #expect(throws: HistogramError.self) {
      try full.chiSquaredTest(against: Histogram(Regular(3, 0...1)))
    }
  }

  private func isClose(_ found: Double, _ expected: Double) -> Bool {
    abs(found - expected) <= 1e-9 * max(abs(expected), 1e-3)
  }
}
