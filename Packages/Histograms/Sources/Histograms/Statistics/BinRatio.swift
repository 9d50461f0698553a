import HEPCore

/// The ratio of the contents of two bins, with its interval.
public struct BinRatio: Sendable, Hashable {
  /// The ratio; nil where the denominator is 0.
  public var value: Double?

  /// The interval; nil where there is no ratio, or what it needs is not known.
  public var interval: ConfidenceInterval?
}

/// How to find the interval of a ratio of bins.
public enum RatioInterval: Sendable, Hashable {
  /// Errors of both, uncorrelated, propagated to first order.
  case propagated
  /// The interval of the numerator as a count, divided by the denominator: for data over a model.
  case numerator(CountInterval)
  /// For two independent Poisson counts: the share of the numerator in both, by Clopper and Pearson.
  case poisson
  /// For a numerator that is part of the denominator.
  case efficiency(EfficiencyInterval)
}

extension PlottableHistogram {
  /// The ratio of each bin to that of another histogram, in the order of ``values(flow:)``.
  ///
  /// For efficiencies of weighted histograms the numbers of entries are the effective ones of the
  /// denominator, `(Σw)² / Σw²`.
  ///
  ///     let efficiency = try passed.ratio(to: all, .efficiency(.clopperPearson))
  ///
  /// - Throws: `HistogramError` if axes differ, the level is not between 0 and 1, or a bin of an
  ///   efficiency has more passed than in all.
  public func ratio(
    to other: some PlottableHistogram, _ interval: RatioInterval = .propagated,
    level: Double = ConfidenceInterval.oneSigma, flow: Bool = false
  ) throws(HistogramError) -> [BinRatio] {
    try AnyAxis.requireSameBins(axes, other.axes)
    let (above, below) = (bins(flow: flow), other.bins(flow: flow))
    var ratios: [BinRatio] = []
    for (numerator, denominator) in zip(above, below) {
      guard denominator.value != 0 else {
        ratios.append(BinRatio())
        continue
      }
      ratios.append(
        BinRatio(
          value: numerator.value / denominator.value,
          interval: try interval.interval(numerator, denominator, level)))
    }
    return ratios
  }

  /// The contents with their variances.
  func bins(flow: Bool) -> [BinContent] {
    let variances = variances(flow: flow)
    return values(flow: flow).enumerated().map { i, value in
      BinContent(value: value, variance: variances.flatMap { $0[i].isNaN ? nil : $0[i] })
    }
  }
}

extension RatioInterval {
  fileprivate func interval(
    _ above: BinContent, _ below: BinContent, _ level: Double
  ) throws(HistogramError) -> ConfidenceInterval? {
    let ratio = above.value / below.value
    switch self {
    case .propagated:
      guard let first = above.variance, let second = below.variance else { return nil }
      let variance = (first + ratio * ratio * second) / (below.value * below.value)
      let z = -SpecialFunctions.normalQuantile(try ConfidenceInterval.tail(level))
      let error = z * variance.squareRoot()
      return ConfidenceInterval(lower: ratio - error, upper: ratio + error)
    case .numerator(let count):
      guard let variance = above.variance, above.value > 0 || variance == above.value,
        above.value >= 0
      else { return nil }
      let scale = above.value == 0 ? 1 : variance / above.value
      let counts = try count.interval(count: above.value / scale, level: level)
      return ConfidenceInterval(
        lower: scale * counts.lower / below.value, upper: scale * counts.upper / below.value)
    case .poisson:
      guard above.value >= 0, below.value >= 0 else { return nil }
      let share = try EfficiencyInterval.clopperPearson.interval(
        passed: above.value, total: above.value + below.value, level: level)
      return ConfidenceInterval(
        lower: share.lower / (1 - share.lower), upper: share.upper / (1 - share.upper))
    case .efficiency(let efficiency):
      guard let variance = below.variance, variance > 0 else { return nil }
      let total = below.value * below.value / variance
      return try efficiency.interval(passed: ratio * total, total: total, level: level)
    }
  }
}
