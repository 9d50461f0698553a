import HEPCore
import HistFactory

extension HypothesisTest {
  /// The signal strength at which CLs has a value, for the data and as expected without signal.
  ///
  /// - Parameters:
  ///   - level: CLs at the limit; 0.05 for a confidence level of 95 %.
  ///   - range: where to look; by default from zero to the upper limit of the parameter of interest.
  ///   - tolerance: how close to go, as a part of the limit.
  /// - Throws: ``HypothesisTestError`` if a fit does not converge, or if a limit is not in the range.
  /// - Precondition: the level lies between 0 and 1, and the statistic is one for upper limits.
  public func upperLimit(
    level: Double = 0.05, in range: ClosedRange<Double>? = nil, tolerance: Double = 1e-6
  ) throws -> UpperLimit {
    precondition(level > 0 && level < 1, "The level must lie between 0 and 1")
    precondition(
      statistic == .qMu || statistic == .qTilde, "Upper limits need a statistic for upper limits")
    let range = try searchRange(range)
    let calculator = try AsymptoticCalculator(self)
    // Expected limits: where the root of the Asimov statistic has the value that gives the level.
    var known: [Double: Double] = [:]
    func asimovRoot(_ mu: Double) throws(HypothesisTestError) -> Double {
      if let root = known[mu] { return root }
      let root = try calculator.asimovValue(at: mu).squareRoot()
      known[mu] = root
      return root
    }
    var expected: [Double] = []
    for deviations in [2.0, 1, 0, -1, -2] {
      let target =
        -deviations - SpecialFunctions.normalQuantile(level * AsymptoticResult.tail(deviations))
      expected.append(
        try crossing(in: range, tolerance, name: "expected limit", level) {
          (mu: Double) throws(HypothesisTestError) -> Double in try asimovRoot(mu) - target
        })
    }
    let observed = try crossing(in: range, tolerance, name: "observed limit", level) {
      (mu: Double) throws(HypothesisTestError) -> Double in
      level - (try calculator.result(at: mu).cls)
    }
    return UpperLimit(
      level: level, observed: observed, expected: ExpectedBand(values: expected))
  }

  func searchRange(_ range: ClosedRange<Double>?) throws(HypothesisTestError)
    -> ClosedRange<Double>
  {
    if let range, range.lowerBound.isFinite, range.upperBound.isFinite { return range }
    guard let upper = poi.upper, upper > 0, range == nil else {
      throw HypothesisTestError(
        .badValue,
        "the range in which to look for a limit on \(poi.name) has no end: give a finite one")
    }
    return max(poi.lower ?? 0, 0)...upper
  }

  /// Where an ascending function crosses zero, from the lower end outwards.
  func crossing(
    in range: ClosedRange<Double>, _ tolerance: Double, name: String, _ level: Double,
    _ function: (Double) throws(HypothesisTestError) -> Double
  ) throws(HypothesisTestError) -> Double {
    let width = range.upperBound - range.lowerBound
    var low = range.lowerBound
    var atLow = try function(low)
    guard atLow < 0 else {
      throw HypothesisTestError(
        .notBracketed,
        "the \(name) at \(level) lies below \(low), where the search begins: begin lower")
    }
    var high = min(low + 0.01 * width, range.upperBound)
    while true {
      let atHigh = try function(high)
      if atHigh >= 0 {
        return try RootSearch.brent(low, atLow, high, atHigh, tolerance: tolerance, function)
      }
      guard high < range.upperBound else {
        throw HypothesisTestError(
          .notBracketed,
          "the \(name) at \(level) lies above \(high), where the search ends: widen "
            + "the bounds of \(poi.name), give a wider range, or scale the signal")
      }
      (low, atLow) = (high, atHigh)
      high = min(range.lowerBound + 2 * (high - range.lowerBound), range.upperBound)
    }
  }
}
