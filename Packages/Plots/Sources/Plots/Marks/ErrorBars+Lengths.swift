import Histograms

extension ErrorBars {
  /// Lengths of error bars; where there is none, both are NaN.
  struct Lengths: Sendable, Equatable {
    var down: [Double]
    var up: [Double]

    mutating func append(down: Double, up: Double) {
      self.down.append(down)
      self.up.append(up)
    }
  }

  /// The lengths of the bars of binned values; nil for none.
  func lengths(of bins: BinnedValues) throws(PlotError) -> Lengths? {
    switch self {
    case .none:
      return nil
    case .sqrtN:
      return Self.symmetric(bins.values.map { $0 >= 0 ? $0.squareRoot() : .nan })
    case .count(let interval, let level):
      return try Self.counts(bins, interval, level)
    case .sumOfWeightsSquared:
      guard let variances = bins.variances else {
        throw PlotError(
          .missingData,
          "Error bars from sums of squared weights need variances: fill a histogram with weighted "
            + "storage, or choose .sqrtN or .poisson for counts.")
      }
      return Self.symmetric(variances.map { $0 >= 0 ? $0.squareRoot() : .nan })
    case .symmetric, .asymmetric:
      return try given(count: bins.count)
    }
  }

  /// The lengths that were given for values that are not binned; nil for none.
  func given(count: Int) throws(PlotError) -> Lengths? {
    switch self {
    case .symmetric(let lengths):
      try Self.check(lengths, count: count)
      return Self.symmetric(lengths)
    case .asymmetric(let down, let up):
      try Self.check(down, count: count)
      try Self.check(up, count: count)
      return Lengths(down: down, up: up)
    case .none:
      return nil
    case .sqrtN, .count, .sumOfWeightsSquared:
      throw PlotError(
        .missingData, "Points that are not bins have no counts: give the lengths of error bars.")
    }
  }

  private static func symmetric(_ lengths: [Double]) -> Lengths {
    Lengths(down: lengths, up: lengths)
  }

  private static func check(_ lengths: [Double], count: Int) throws(PlotError) {
    guard lengths.count == count else {
      throw PlotError(.badData, "\(count) values come with \(lengths.count) error bars.")
    }
    if let i = lengths.firstIndex(where: { $0 < 0 }) {
      throw PlotError(.badData, "Error bar \(i) has the negative length \(lengths[i]).")
    }
  }

  private static func counts(
    _ bins: BinnedValues, _ interval: CountInterval, _ level: Double
  ) throws(PlotError) -> Lengths {
    let variances = bins.isWeighted ? bins.variances : nil
    var lengths = Lengths(down: [], up: [])
    for (i, value) in bins.values.enumerated() {
      let variance = variances?[i] ?? value
      let scale = value == variance ? 1 : variance / value
      let isKnown = value >= 0 && scale > 0 && scale.isFinite && (variances == nil || value > 0)
      guard isKnown, value / scale < mostCounts else {
        // Beyond 1e15 the relative length is below what a picture shows.
        let isHuge = isKnown && value.isFinite
        lengths.append(down: isHuge ? 0 : .nan, up: isHuge ? 0 : .nan)
        continue
      }
      do {
        let ends = try interval.interval(count: value / scale, level: level)
        lengths.append(down: value - scale * ends.lower, up: scale * ends.upper - value)
      } catch {
        throw PlotError(.badData, "Error bars of counts: \(error)")
      }
    }
    return lengths
  }

  private static let mostCounts = 1e15
}
