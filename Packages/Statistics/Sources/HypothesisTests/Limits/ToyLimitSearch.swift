import RealModule

/// Closes in on the signal strengths at which CLs has a value.
struct ToyLimitSearch {
  /// One curve of CLs over the signal strength.
  private enum Curve: Sendable {
    case observed
    /// With the place in the band.
    case expected(Int)

    static let all: [Curve] = [.observed] + (0..<5).map { .expected($0) }

    var name: String {
      switch self {
      case .observed: "observed limit"
      case .expected: "expected limit"
      }
    }

    func value(_ test: ToyResult) -> Double {
      switch self {
      case .observed: test.cls
      case .expected(let place): test.expected.values[place]
      }
    }
  }

  let level: Double
  let range: ClosedRange<Double>
  let tolerance: Double
  private var tests: [ToyResult] = []

  /// More tests than these are not made: the toys are too few for the tolerance.
  private static let most = 60

  init(level: Double, range: ClosedRange<Double>, tolerance: Double) {
    self.level = level
    self.range = range
    self.tolerance = tolerance
  }

  mutating func add(_ test: ToyResult) {
    tests.append(test)
    tests.sort { $0.mu < $1.mu }
  }

  /// The signal strengths that must be tested next; none once every limit is close to a test.
  func wanted() throws(HypothesisTestError) -> [Double] {
    var wanted: Set<Double> = []
    for curve in Curve.all {
      let next: Double
      switch crossing(curve) {
      case .between(let low, let high):
        let place = position(curve, low, high)
        let isClose = tests[high].mu - tests[low].mu <= 2 * tolerance * place
        let nearest = tests.map { abs($0.mu - place) }.min() ?? 0
        if isClose || nearest <= 0.25 * tolerance * place || tests.count > Self.most { continue }
        next = place
      case .above:
        let last = tests.last?.mu ?? range.lowerBound
        guard last < range.upperBound else { throw outside(curve.name, "above \(last)") }
        next = min(range.lowerBound + 1.3 * (last - range.lowerBound), range.upperBound)
      case .below:
        let first = tests.first?.mu ?? range.upperBound
        guard first > range.lowerBound, tests.count <= Self.most else {
          throw outside(curve.name, "below \(first)")
        }
        let half = range.lowerBound + 0.5 * (first - range.lowerBound)
        next =
          half - range.lowerBound < 1e-3 * (range.upperBound - range.lowerBound)
          ? range.lowerBound : half
      }
      wanted.insert(next)
    }
    return wanted.sorted()
  }

  private func outside(_ name: String, _ place: String) -> HypothesisTestError {
    HypothesisTestError(
      .notBracketed,
      "the \(name) at \(level) lies \(place), where the search ends: give a wider range, or more toys"
    )
  }

  private enum Crossing {
    case between(Int, Int)
    case above
    case below
  }

  /// The last place at which a curve falls through the level.
  private func crossing(_ curve: Curve) -> Crossing {
    guard let last = tests.lastIndex(where: { curve.value($0) >= level }) else { return .below }
    return last + 1 < tests.count ? .between(last, last + 1) : .above
  }

  /// Where a curve has the level between two tests: on a line in the logarithm of CLs.
  private func position(_ curve: Curve, _ low: Int, _ high: Int) -> Double {
    let (first, second) = (curve.value(tests[low]), curve.value(tests[high]))
    let (start, end) = (tests[low].mu, tests[high].mu)
    let part =
      second > 0
      ? Double.log(first / level) / Double.log(first / second)
      : (first - level) / (first - second)
    return start + part * (end - start)
  }

  func limit() throws(HypothesisTestError) -> ToyLimit {
    var limits: [Double] = []
    var error = Double.nan
    for curve in Curve.all {
      guard case .between(let low, let high) = crossing(curve) else {
        throw outside(curve.name, "outside of \(range)")
      }
      limits.append(position(curve, low, high))
      if limits.count == 1 { error = uncertainty(low) }
    }
    return ToyLimit(
      level: level, observed: limits[0], observedError: error,
      expected: ExpectedBand(values: Array(limits.dropFirst())), tests: tests)
  }

  /// The error of CLs over the slope of the curve, which is taken over a distance that its noise does
  /// not hide: to the nearest tests at which CLs is half and twice as large.
  private func uncertainty(_ low: Int) -> Double {
    let before = tests[...low].last { $0.cls > 2 * level } ?? tests[0]
    let above = tests[(low + 1)...].filter { $0.cls > 0 }
    guard let behind = above.first(where: { $0.cls < 0.5 * level }) ?? above.last,
      before.cls > behind.cls
    else { return .nan }
    let slope = Double.log(before.cls / behind.cls) / (behind.mu - before.mu)
    return tests[low].clsError / (max(tests[low].cls, level) * slope)
  }
}
