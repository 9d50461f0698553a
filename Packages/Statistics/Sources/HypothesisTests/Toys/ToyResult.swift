import HEPCore

/// What a test of one signal strength gives, by pseudo-experiments.
public struct ToyResult: Sendable, Equatable {
  /// The signal strength that was tested.
  public let mu: Double

  /// The signal strength of the free fit to the data.
  public let muHat: Double

  /// The test statistic of the data.
  public let observed: Double

  /// Toys at the signal strength tested.
  public let signal: ToySample

  /// Toys of the other hypothesis.
  public let background: ToySample

  /// CLs+b: the part of toys with signal that look less like it than the data.
  public var clsb: Double { signal.pValue(of: observed).value }

  /// CLb: the same for toys without signal.
  public var clb: Double { background.pValue(of: observed).value }

  /// CLs = CLs+b / CLb.
  public var cls: Double { clb > 0 ? clsb / clb : 0 }

  /// The statistical uncertainty of CLs from the number of toys.
  public var clsError: Double {
    let (sb, b) = (signal.pValue(of: observed), background.pValue(of: observed))
    guard b.value > 0 else { return .nan }
    let (first, second) = (sb.error / b.value, sb.value * b.error / (b.value * b.value))
    return (first * first + second * second).squareRoot()
  }

  /// CLs as expected without signal: at the quantiles of the toys without signal.
  public var expected: ExpectedBand {
    let sorted = background.values.sorted()
    return ExpectedBand { deviations in
      guard !sorted.isEmpty else { return .nan }
      let quantile = SpecialFunctions.normalProbability(deviations)
      let place = min(Int(quantile * Double(sorted.count)), sorted.count - 1)
      let b = background.pValue(of: sorted[place]).value
      return b > 0 ? signal.pValue(of: sorted[place]).value / b : 0
    }
  }

  /// The toys that have no value, of both kinds.
  public var failureCount: Int { signal.failures.count + background.failures.count }

  /// Joins this result with one of toys that follow.
  ///
  /// - Throws: ``HypothesisTestError`` if the results are of other tests, or do not follow each other.
  public func merged(with next: ToyResult) throws(HypothesisTestError) -> ToyResult {
    guard mu == next.mu, observed == next.observed else {
      throw HypothesisTestError(.toys, "toys of other tests cannot be merged")
    }
    return ToyResult(
      mu: mu, muHat: muHat, observed: observed, signal: try signal.merged(with: next.signal),
      background: try background.merged(with: next.background))
  }
}
