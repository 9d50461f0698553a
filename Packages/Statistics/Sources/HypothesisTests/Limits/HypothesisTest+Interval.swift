extension HypothesisTest {
  /// The signal strengths that are not excluded at a level, from both sides of the fitted one.
  ///
  /// With ``TestStatistic/tMu`` this is MINOS's interval. An end that is not reached before the lower
  /// limit of the parameter of interest is that limit.
  ///
  /// - Parameters:
  ///   - level: the confidence level.
  ///   - range: where to look; by default the limits of the parameter of interest.
  ///   - tolerance: how close to go, as a part of the end.
  /// - Throws: ``HypothesisTestError`` if a fit does not converge, or if the upper end is not in the
  ///   range.
  /// - Precondition: the level lies between 0 and 1, and the statistic is two-sided.
  public func interval(
    level: Double = 0.6827, in range: ClosedRange<Double>? = nil, tolerance: Double = 1e-6
  ) throws -> ClosedRange<Double> {
    precondition(level > 0 && level < 1, "The level must lie between 0 and 1")
    precondition(
      statistic == .tMu || statistic == .tTilde, "Intervals need a two-sided statistic")
    let calculator = try AsymptoticCalculator(self)
    let best = calculator.free.values[poiIndex]
    let lower = freeParameters[poiIndex].lower ?? -.infinity
    guard let high = range?.upperBound ?? poi.upper, best < high else {
      throw HypothesisTestError(
        .badValue,
        "the range in which to look for an interval of \(poi.name) ends at or below the "
          + "fitted value \(best): give a wider one")
    }
    let low = max(range?.lowerBound ?? lower, lower)
    func miss(_ mu: Double) throws(HypothesisTestError) -> Double {
      1 - level - (try calculator.result(at: mu).pValue)
    }
    let upper = try crossing(in: best...high, tolerance, name: "upper end", level, miss)
    guard low < best, low.isFinite else { return best...upper }
    guard let lowest = try lowerEnd(in: low...best, tolerance, level, miss) else {
      return low...upper
    }
    return lowest...upper
  }

  /// Where the test excludes below the fitted value; `nil` if it does not before the range ends.
  private func lowerEnd(
    in range: ClosedRange<Double>, _ tolerance: Double, _ level: Double,
    _ miss: (Double) throws -> Double
  ) throws -> Double? {
    var (inside, outside) = (range.upperBound, range.upperBound)
    var step = 0.01 * (range.upperBound - range.lowerBound)
    while true {
      outside = max(range.upperBound - step, range.lowerBound)
      if try miss(outside) >= 0 { break }
      if outside == range.lowerBound { return nil }
      inside = outside
      step *= 2
    }
    return try RootSearch.brent(
      inside, miss(inside), outside, miss(outside), tolerance: tolerance, miss)
  }
}
