extension PlottableHistogram {
  /// The Kolmogorov–Smirnov test of whether two 1-D histograms have one shape.
  ///
  /// The statistic is the largest distance of the cumulative distributions at the edges of bins. Entries in
  /// one bin count as equal, so the p-value is too large for bins that are wide compared with the
  /// distribution. Numbers of weighted entries are the effective ones, `(Σw)² / Σw²`.
  ///
  /// - Throws: `HistogramError` if axes differ, there is not one axis, a histogram is empty or one of
  ///   means, or variances are not known.
  public func kolmogorovTest(
    against other: some PlottableHistogram, flow: Bool = false
  ) throws(HistogramError) -> CompatibilityTest {
    guard dimension == 1 else { throw HistogramError(.dimensions(expected: dimension, got: 1)) }
    let (left, right) = try pair(other, flow: flow)
    let (first, second) = (try Cumulated(left), try Cumulated(right))
    let distance = zip(first.fractions, second.fractions).reduce(0) {
      max($0, ($1.0 - $1.1).magnitude)
    }
    let entries = first.entries * second.entries / (first.entries + second.entries)
    return CompatibilityTest(
      statistic: distance, degreesOfFreedom: nil,
      pValue: Kolmogorov.survival(distance * entries.squareRoot()))
  }
}

/// The cumulative distribution of a histogram.
private struct Cumulated {
  var fractions: [Double] = []
  let entries: Double

  init(_ bins: [BinContent]) throws(HistogramError) {
    let sum = bins.reduce(0) { $0 + $1.value }
    var variance = 0.0
    for bin in bins {
      guard let part = bin.variance else {
        throw HistogramError(.needs("the variances of weighted bins are not known; fill .weighted"))
      }
      variance += part
    }
    guard sum > 0, variance > 0 else {
      throw HistogramError(.needs("a histogram whose bins come to \(sum) is no distribution"))
    }
    entries = sum * sum / variance
    var part = 0.0
    for bin in bins {
      part += bin.value
      fractions.append(part / sum)
    }
  }
}

/// Kolmogorov's limiting distribution.
enum Kolmogorov {
  /// The probability of more than z: the series that converges faster of the two.
  ///
  /// Source: A. Kolmogorov, Giorn. Ist. Ital. Attuari 4 (1933) 83, and its theta-function dual.
  static func survival(_ z: Double) -> Double {
    guard z > 0 else { return 1 }
    if z < 1 {
      let factor = (2 * Double.pi).squareRoot() / z
      let exponent = -Double.pi * Double.pi / (8 * z * z)
      let sum = [1.0, 3, 5, 7].reduce(0) { $0 + libmExp(exponent * $1 * $1) }
      return 1 - factor * sum
    }
    let terms = [(1.0, 1.0), (2, -1), (3, 1), (4, -1), (5, 1)]
    return 2 * terms.reduce(0) { $0 + $1.1 * libmExp(-2 * $1.0 * $1.0 * z * z) }
  }
}
