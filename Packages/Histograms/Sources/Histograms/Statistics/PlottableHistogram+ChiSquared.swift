import HEPCore

extension PlottableHistogram {
  /// The χ² test of whether two histograms have one shape, whatever their numbers of entries.
  ///
  /// Each histogram counts as weighted if the variances of its bins are not their contents; the formula
  /// is that for two unweighted, one unweighted and one weighted, or two weighted ones. There is a degree
  /// of freedom for each bin in which either has entries, less one. A weighted bin without entries beside
  /// an unweighted one with entries is given the variance of one entry of mean weight.
  ///
  /// Source: N. D. Gagunashvili, "Comparison of weighted and unweighted histograms",
  /// arXiv:physics/0605123.
  ///
  /// - Throws: `HistogramError` if axes differ, a histogram is empty or one of means, variances are not
  ///   known, or there are not two bins with entries.
  public func chiSquaredTest(
    against other: some PlottableHistogram, flow: Bool = false
  ) throws(HistogramError) -> CompatibilityTest {
    let (left, right) = try pair(other, flow: flow)
    let weighted = (try ChiSquared.isWeighted(left), try ChiSquared.isWeighted(right))
    let (first, second) = (ChiSquared.Sums(left), ChiSquared.Sums(right))
    var (sum, bins) = (0.0, 0)
    for (a, b) in zip(left, right) where ChiSquared.hasEntries(a) || ChiSquared.hasEntries(b) {
      bins += 1
      switch weighted {
      case (false, false): sum += ChiSquared.unweighted(a, b, first, second)
      case (false, true): sum += ChiSquared.mixed(a, b, first, second)
      case (true, false): sum += ChiSquared.mixed(b, a, second, first)
      case (true, true): sum += ChiSquared.weighted(a, b, first, second)
      }
    }
    guard bins > 1 else {
      throw HistogramError(.needs("a comparison of shapes needs two bins with entries"))
    }
    return CompatibilityTest(
      statistic: sum, degreesOfFreedom: bins - 1,
      pValue: SpecialFunctions.chiSquaredSurvival(sum, degreesOfFreedom: Double(bins - 1)))
  }
}

/// The terms of the three kinds of χ².
private enum ChiSquared {
  /// The sums over all bins.
  struct Sums {
    let value: Double
    let variance: Double

    init(_ bins: [BinContent]) {
      value = bins.reduce(0) { $0 + $1.value }
      variance = bins.reduce(0) { $0 + ($1.variance ?? 0) }
    }
  }

  static func hasEntries(_ bin: BinContent) -> Bool { bin.value != 0 || bin.variance != 0 }

  static func isWeighted(_ bins: [BinContent]) throws(HistogramError) -> Bool {
    guard bins.allSatisfy({ $0.variance != nil }) else {
      throw HistogramError(.needs("the variances of weighted bins are not known; fill .weighted"))
    }
    return bins.contains { $0.variance != $0.value }
  }

  static func unweighted(_ a: BinContent, _ b: BinContent, _ n: Sums, _ m: Sums) -> Double {
    let difference = m.value * a.value - n.value * b.value
    return difference * difference / ((a.value + b.value) * n.value * m.value)
  }

  static func mixed(_ a: BinContent, _ b: BinContent, _ n: Sums, _ w: Sums) -> Double {
    var variance = b.variance ?? 0
    if variance == 0 { variance = (w.variance / w.value) * (w.variance / w.value) }
    let linear = w.value * b.value - n.value * variance
    let root = (linear * linear + 4 * w.value * w.value * variance * a.value).squareRoot()
    // The common probability of the bin; the form without cancellation is chosen.
    let share =
      linear >= 0
      ? (linear + root) / (2 * w.value * w.value) : 2 * variance * a.value / (root - linear)
    let (expected, other) = (n.value * share, b.value - w.value * share)
    let first = expected > 0 ? (a.value - expected) * (a.value - expected) / expected : 0
    return first + other * other / variance
  }

  static func weighted(_ a: BinContent, _ b: BinContent, _ v: Sums, _ w: Sums) -> Double {
    let difference = v.value * b.value - w.value * a.value
    let variance =
      v.value * v.value * (b.variance ?? 0) + w.value * w.value * (a.variance ?? 0)
    return difference * difference / variance
  }
}
