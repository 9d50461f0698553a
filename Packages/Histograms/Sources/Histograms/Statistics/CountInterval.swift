import HEPCore

/// How to find an interval for the mean of a Poisson law from a count.
public enum CountInterval: Sendable, Hashable, CaseIterable {
  /// Exact coverage or more: F. Garwood, Biometrika 28 (1936) 437.
  case garwood
  /// The count and its square root: for large counts.
  case wald
  /// From the score: the means whose count is within z standard deviations.
  case score
  /// The Bayesian central interval with Jeffreys' prior; 0 is the lower end of a count of 0.
  case jeffreys

  /// The central interval for a count; a sum of weights need not be whole.
  ///
  /// - Throws: `HistogramError` if the count is negative or NaN, or the level is not between 0 and 1.
  public func interval(
    count: Double, level: Double = ConfidenceInterval.oneSigma
  ) throws(HistogramError) -> ConfidenceInterval {
    guard count >= 0, count.isFinite else {
      throw HistogramError(.needs("\(count) is not a number of entries"))
    }
    let tail = try ConfidenceInterval.tail(level)
    let z = -SpecialFunctions.normalQuantile(tail)
    switch self {
    case .garwood:
      return ConfidenceInterval(
        lower: count == 0 ? 0 : SpecialFunctions.inverseGammaP(count, tail),
        upper: SpecialFunctions.inverseGammaQ(count + 1, tail))
    case .jeffreys:
      return ConfidenceInterval(
        lower: count == 0 ? 0 : SpecialFunctions.inverseGammaP(count + 0.5, tail),
        upper: SpecialFunctions.inverseGammaQ(count + 0.5, tail))
    case .wald:
      let error = z * count.squareRoot()
      return ConfidenceInterval(lower: max(0, count - error), upper: count + error)
    case .score:
      let middle = count + 0.5 * z * z
      let half = z * (count + 0.25 * z * z).squareRoot()
      return ConfidenceInterval(lower: max(0, middle - half), upper: middle + half)
    }
  }
}

extension PlottableHistogram {
  /// An interval for the content of each bin, in the order of ``values(flow:)``.
  ///
  /// A weighted bin is taken as a count of `value² / variance` in units of `variance / value`. It is nil
  /// for a negative bin, an empty weighted bin, or one whose variance is not known.
  ///
  /// - Throws: `HistogramError` for a histogram of means, or a level that is not between 0 and 1.
  public func intervals(
    _ interval: CountInterval = .garwood, level: Double = ConfidenceInterval.oneSigma,
    flow: Bool = false
  ) throws(HistogramError) -> [ConfidenceInterval?] {
    guard !storageKind.takesSamples else {
      throw HistogramError(.needs("means of samples are no counts"))
    }
    let values = values(flow: flow)
    let variances = variances(flow: flow)
    var intervals: [ConfidenceInterval?] = []
    for (i, value) in values.enumerated() {
      let variance = variances?[i] ?? .nan
      let scale = value == variance ? 1 : variance / value
      guard value >= 0, scale.isFinite, storageKind != .weighted || value > 0 else {
        intervals.append(nil)
        continue
      }
      let counts = try interval.interval(count: value / scale, level: level)
      intervals.append(
        ConfidenceInterval(lower: scale * counts.lower, upper: scale * counts.upper))
    }
    return intervals
  }
}
