extension PlottableHistogram {
  /// The Anderson–Darling test of whether two 1-D histograms of whole counts have one shape.
  ///
  /// The statistic is A² for two samples with ties, entries in one bin being equal; more weight lies on the
  /// tails than in Kolmogorov's. The p-value is that of the limiting distribution at the statistic in
  /// units of its standard deviation for these numbers of entries.
  ///
  /// Source: F. W. Scholz and M. A. Stephens, JASA 82 (1987) 918, equation 7; G. Marsaglia and
  /// J. Marsaglia, J. Stat. Softw. 9 (2004) 2 for the limiting distribution.
  ///
  /// - Throws: `HistogramError` if axes differ, there is not one axis, a content is no number of entries,
  ///   there are fewer than four entries together, or all are in one bin.
  public func andersonDarlingTest(
    against other: some PlottableHistogram, flow: Bool = false
  ) throws(HistogramError) -> CompatibilityTest {
    guard dimension == 1 else { throw HistogramError(.dimensions(expected: dimension, got: 1)) }
    let (left, right) = try pair(other, flow: flow)
    for bin in left + right
    where bin.value < 0 || bin.value != bin.value.rounded() || bin.variance != bin.value {
      throw HistogramError(.needs("a bin of \(bin) is no number of entries"))
    }
    let used = zip(left, right).filter { $0.value + $1.value > 0 }
    let sizes = [used.reduce(0) { $0 + $1.0.value }, used.reduce(0) { $0 + $1.1.value }]
    let total = sizes[0] + sizes[1]
    guard used.count > 1, total >= 4 else {
      throw HistogramError(.needs("the test needs four entries and two bins with entries"))
    }
    var (below, pooled, sum) = ([0.0, 0.0], 0.0, 0.0)
    for (first, second) in used {
      let both = first.value + second.value
      let half = pooled + 0.5 * both
      for (i, part) in [first.value, second.value].enumerated() {
        let difference = total * (below[i] + 0.5 * part) - sizes[i] * half
        let weight = half * (total - half) - 0.25 * total * both
        sum += both / total * difference * difference / (weight * sizes[i])
        below[i] += part
      }
      pooled += both
    }
    let statistic = (total - 1) / total * sum
    let deviation = AndersonDarling.standardDeviation(sizes)
    let limit = 1 + (statistic - 1) / deviation * AndersonDarling.limitingDeviation
    return CompatibilityTest(
      statistic: statistic, degreesOfFreedom: nil, pValue: AndersonDarling.survival(limit))
  }
}

/// The distribution of A².
enum AndersonDarling {
  /// The standard deviation of A² in the limit.
  static let limitingDeviation = (2 * (Double.pi * Double.pi - 9) / 3).squareRoot()

  /// The standard deviation of A² for two samples without ties.
  static func standardDeviation(_ sizes: [Double]) -> Double {
    let n = sizes[0] + sizes[1]
    let (h, g) = harmonics(n)
    let inverse = 1 / sizes[0] + 1 / sizes[1]
    let k = 2.0
    let a = (4 * g - 6) * (k - 1) + (10 - 6 * g) * inverse
    let b = (2 * g - 4) * k * k + 8 * h * k + (2 * g - 14 * h - 4) * inverse - 8 * h + 4 * g - 6
    let c =
      (6 * h + 2 * g - 2) * k * k + (4 * h - 4 * g + 6) * k + (2 * h - 6) * inverse + 4 * h
    let d = (2 * h + 6) * k * k - 4 * h * k
    let variance = (((a * n + b) * n + c) * n + d) / ((n - 1) * (n - 2) * (n - 3))
    return variance.squareRoot()
  }

  /// `Σ 1/i` for i < n, and `ΣΣ 1/((n - i) j)` for i < j < n; their limits for many entries.
  private static func harmonics(_ n: Double) -> (h: Double, g: Double) {
    guard n < 1e6 else { return (libmLog(n) + 0.577_215_664_901_532_9, .pi * .pi / 6) }
    var (h, g, tail) = (0.0, 0.0, 0.0)
    for i in stride(from: 1, to: n, by: 1) { h += 1 / i }
    for j in stride(from: n - 1, to: 1, by: -1) {
      tail += 1 / j
      g += tail / (n - j + 1)
    }
    return (h, g)
  }

  /// The probability of more than z in the limit, to 2e-6.
  static func survival(_ z: Double) -> Double {
    guard z > 0 else { return 1 }
    if z < 2 {
      let series = [2.00012, 0.247105, -0.0649821, 0.0347962, -0.011672, 0.00168691]
      let sum = series.reversed().reduce(0) { $0 * z + $1 }
      return 1 - libmExp(-1.2337141 / z) / z.squareRoot() * sum
    }
    let series = [1.0776, -2.30695, 0.43424, -0.082433, 0.008056, -0.0003146]
    let sum = series.reversed().reduce(0) { $0 * z + $1 }
    // The series is good up to 32 or so; beyond, the probability is below 1e-14.
    return z > 32 ? 0 : 1 - libmExp(-libmExp(sum))
  }
}
