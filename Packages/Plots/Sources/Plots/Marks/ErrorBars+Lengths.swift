import RealModule

extension ErrorBars {
  /// Lengths of error bars; where there is none, both are NaN.
  struct Lengths: Sendable, Equatable {
    var down: [Double]
    var up: [Double]
  }

  /// The lengths of the bars of binned values; nil for none.
  func lengths(of bins: BinnedValues) throws(PlotError) -> Lengths? {
    switch self {
    case .none:
      return nil
    case .sqrtN:
      return Self.symmetric(bins.values.map { $0 >= 0 ? $0.squareRoot() : .nan })
    case .poisson:
      return Self.poisson(bins)
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
    case .sqrtN, .poisson, .sumOfWeightsSquared:
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

  private static func poisson(_ bins: BinnedValues) -> Lengths {
    let variances = bins.isWeighted ? bins.variances : nil
    let pairs = bins.values.indices.map { i -> (Double, Double) in
      let value = bins.values[i]
      guard let variances else {
        guard value >= 0, value.isFinite else { return (.nan, .nan) }
        let interval = PoissonInterval(count: value)
        return (value - interval.lower, interval.upper - value)
      }
      guard value > 0, variances[i] > 0, value.isFinite else { return (.nan, .nan) }
      let scale = variances[i] / value
      let interval = PoissonInterval(count: value / scale)
      return (value - interval.lower * scale, interval.upper * scale - value)
    }
    return Lengths(down: pairs.map(\.0), up: pairs.map(\.1))
  }
}
