import HEPCore

/// How to find an interval for an efficiency from the numbers of entries that passed and in all.
///
/// Source: L. D. Brown, T. T. Cai and A. DasGupta, Stat. Sci. 16 (2001) 101.
public enum EfficiencyInterval: Sendable, Hashable {
  /// Exact coverage or more: C. J. Clopper and E. S. Pearson, Biometrika 26 (1934) 404.
  case clopperPearson
  /// The normal approximation; of no width where none or all passed.
  case wald
  /// From the score: E. B. Wilson, JASA 22 (1927) 209.
  case wilson
  /// Wald's with z²/2 successes and failures more: A. Agresti and B. A. Coull (1998).
  case agrestiCoull
  /// The Bayesian central interval with Jeffreys' prior; ends at 0 or 1 where none or all passed.
  case jeffreys
  /// The Bayesian central interval with a beta distribution as prior; (1, 1) is the uniform one.
  case bayesian(alpha: Double, beta: Double)
  /// Clopper and Pearson's with half the probability of the observed number.
  case midP

  /// The central interval.
  ///
  /// The numbers need not be whole, as effective numbers of weighted entries are not. Without entries it
  /// is 0 to 1, or the prior's.
  ///
  /// - Throws: `HistogramError` unless `0 <= passed <= total`, the level lies between 0 and 1, and the
  ///   parameters of a prior are positive.
  public func interval(
    passed: Double, total: Double, level: Double = ConfidenceInterval.oneSigma
  ) throws(HistogramError) -> ConfidenceInterval {
    guard passed >= 0, passed <= total, total.isFinite else {
      throw HistogramError(.needs("\(passed) of \(total) entries cannot have passed"))
    }
    let tail = try ConfidenceInterval.tail(level)
    let failed = total - passed
    switch self {
    case .clopperPearson:
      return ConfidenceInterval(
        lower: passed == 0 ? 0 : SpecialFunctions.inverseBeta(passed, failed + 1, tail),
        upper: failed == 0 ? 1 : 1 - SpecialFunctions.inverseBeta(failed, passed + 1, tail))
    case .jeffreys:
      let central = try Self.bayesian(alpha: 0.5, beta: 0.5).interval(
        passed: passed, total: total, level: level)
      return ConfidenceInterval(
        lower: passed == 0 ? 0 : central.lower, upper: failed == 0 ? 1 : central.upper)
    case .bayesian(let alpha, let beta):
      guard alpha > 0, beta > 0, alpha.isFinite, beta.isFinite else {
        throw HistogramError(.needs("a prior needs positive parameters, not \(alpha), \(beta)"))
      }
      return ConfidenceInterval(
        lower: SpecialFunctions.inverseBeta(passed + alpha, failed + beta, tail),
        upper: 1 - SpecialFunctions.inverseBeta(failed + beta, passed + alpha, tail))
    case .midP:
      return ConfidenceInterval(
        lower: Self.midP(passed, failed, tail), upper: 1 - Self.midP(failed, passed, tail))
    case .wald, .wilson, .agrestiCoull:
      return approximate(passed, total, z: -SpecialFunctions.normalQuantile(tail))
    }
  }

  private func approximate(_ passed: Double, _ total: Double, z: Double) -> ConfidenceInterval {
    let square = self == .wald ? 0 : z * z
    let n = total + square
    guard n > 0, total > 0 else { return ConfidenceInterval(lower: 0, upper: 1) }
    let middle = (passed + 0.5 * square) / n
    var half = z * (middle * (1 - middle) / n).squareRoot()
    if self == .wilson {
      half = z / n * (passed * (total - passed) / total + 0.25 * square).squareRoot()
    }
    return ConfidenceInterval(lower: max(0, middle - half), upper: min(1, middle + half))
  }

  /// The lower end of the mid-P interval, by halving.
  private static func midP(_ passed: Double, _ failed: Double, _ tail: Double) -> Double {
    guard passed > 0 else { return 0 }
    var (low, high) = (0.0, 1.0)
    while high - low > 1e-15 * high {
      let middle = 0.5 * (low + high)
      guard middle > low, middle < high else { break }
      let atLeast = SpecialFunctions.beta(passed, failed + 1, middle)
      let more = failed == 0 ? 0 : SpecialFunctions.beta(passed + 1, failed, middle)
      if 0.5 * (atLeast + more) < tail { low = middle } else { high = middle }
    }
    return low
  }
}
