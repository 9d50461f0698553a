import RealModule

/// Intervals for a Poisson signal over a known background, ordered by the likelihood ratio.
///
/// Source: G. Feldman and R. Cousins, Phys. Rev. D 57 (1998) 3873.
public struct FeldmanCousins: Sendable, Hashable {
  /// The mean background.
  public let background: Double

  /// The confidence level.
  public let level: Double

  /// Describes the experiment.
  ///
  /// - Throws: ``HypothesisTestError`` for a negative background or a level not between 0 and 1.
  public init(background: Double, level: Double = 0.9) throws(HypothesisTestError) {
    guard background >= 0, background <= 1e4, level > 0, level < 1 else {
      throw HypothesisTestError(
        .badValue,
        "a background of \(background) at the level \(level) has no interval: the "
          + "background lies between 0 and 10 000, the level between 0 and 1")
    }
    self.background = background
    self.level = level
  }

  /// The smallest interval that holds every signal for which a count is accepted.
  ///
  /// Accepted signals need not be without gaps, since counts are whole; the interval goes from the
  /// first to the last, found on a grid of a hundredth of a standard deviation and then refined.
  ///
  /// - Throws: ``HypothesisTestError`` for a count that is negative or above 10 000.
  public func interval(observed count: Int) throws(HypothesisTestError) -> ClosedRange<Double> {
    guard (0...10_000).contains(count) else {
      throw HypothesisTestError(.badValue, "a count of \(count) is not between 0 and 10 000")
    }
    let sigma = Double(max(count, 1)).squareRoot()
    // The best signal for a count is always accepted: nothing has a larger ratio.
    let best = max(Double(count) - background, 0)
    let step = 0.01 * sigma
    let (start, end) = (max(best - 6 * sigma - 8, 0), best + 6 * sigma + 8)
    let grid = (0...Int((end - start) / step)).map { start + Double($0) * step }
    let first = grid.first { $0 < best && accepts(count, signal: $0) } ?? best
    let last = grid.last { $0 > best && accepts(count, signal: $0) } ?? best
    let low = first == 0 ? 0 : edge(of: count, inside: first, outside: max(first - step, 0))
    return low...edge(of: count, inside: last, outside: last + step)
  }

  private func edge(of count: Int, inside: Double, outside: Double) -> Double {
    var (inside, outside) = (inside, outside)
    for _ in 0..<40 {
      let middle = 0.5 * (inside + outside)
      if accepts(count, signal: middle) { inside = middle } else { outside = middle }
    }
    return inside
  }

  /// Whether a count belongs to the counts of largest likelihood ratio that make up the level.
  public func accepts(_ count: Int, signal: Double) -> Bool {
    let mean = signal + background
    let own = logRatio(count, mean)
    let last = Int(mean + 12 * mean.squareRoot()) + count + 20
    var (logFactorial, better) = (0.0, 0.0)
    for n in 0...last {
      if n > 0 { logFactorial += .log(Double(n)) }
      if logRatio(n, mean) > own {
        better += mean > 0 ? .exp(Double(n) * .log(mean) - mean - logFactorial) : (n == 0 ? 1 : 0)
      }
      if better >= level { return false }
    }
    return true
  }

  private func logRatio(_ count: Int, _ mean: Double) -> Double {
    let best = max(Double(count), background)
    if count == 0 { return best - mean }
    return mean > 0 ? Double(count) * .log(mean / best) - mean + best : -.infinity
  }
}
