import RealModule

/// Whether events follow a distribution, from its cumulative distribution at each of them.
///
///     let cumulative = try model.cumulative(at: events, in: 60...120, with: fit.valuesByName)
///     print(OneSampleTest.andersonDarling(cumulative).pValue)
///
/// The p-values hold for a distribution that was not fitted to the same events; after a fit they are too
/// large, and toys tell by how much.
public struct OneSampleTest: Sendable, Equatable {
  /// The test statistic.
  public let statistic: Double

  /// The probability of a larger one.
  public let pValue: Double

  /// The test of Kolmogorov and Smirnov: the largest distance D between both cumulative distributions.
  ///
  /// The p-value is exact (G. Marsaglia, W. W. Tsang and J. Wang, J. Stat. Soft. 8 (2003) 18) as long as that
  /// takes less than about a second, up to some ten thousand events; beyond it is the asymptotic one with the
  /// correction of Stephens.
  ///
  /// - Parameter cumulative: the cumulative distribution at each event, in any order.
  /// - Precondition: there are events, and all numbers lie between 0 and 1.
  public static func kolmogorovSmirnov(_ cumulative: [Double]) -> OneSampleTest {
    let sorted = checked(cumulative)
    let n = Double(sorted.count)
    var distance = 0.0
    for (index, value) in sorted.enumerated() {
      distance = max(distance, value - Double(index) / n, Double(index + 1) / n - value)
    }
    let root = n.squareRoot()
    let order = 2 * n * distance + 1
    let pValue =
      n * order * order < 1e9
      ? 1 - Kolmogorov.exact(distance, count: sorted.count)
      : Kolmogorov.survival((root + 0.12 + 0.11 / root) * distance)
    return OneSampleTest(statistic: distance, pValue: min(max(pValue, 0), 1))
  }

  /// The test of Anderson and Darling, which looks at the tails more closely.
  ///
  /// The p-value is that of G. Marsaglia and J. Marsaglia, J. Stat. Soft. 9 (2004) 2, to about 1e-4. An event
  /// at which the distribution is 0 or 1 gives infinity.
  ///
  /// - Parameter cumulative: the cumulative distribution at each event, in any order.
  /// - Precondition: there are events, and all numbers lie between 0 and 1.
  public static func andersonDarling(_ cumulative: [Double]) -> OneSampleTest {
    let sorted = checked(cumulative)
    let count = sorted.count
    var sum = 0.0
    for (index, value) in sorted.enumerated() {
      sum +=
        Double(2 * index + 1)
        * (Double.log(value) + Double.log(onePlus: -sorted[count - 1 - index]))
    }
    let statistic = -Double(count) - sum / Double(count)
    return OneSampleTest(
      statistic: statistic, pValue: 1 - AndersonDarling.probability(statistic, count: count))
  }

  private static func checked(_ cumulative: [Double]) -> [Double] {
    precondition(!cumulative.isEmpty, "A test needs events")
    precondition(
      cumulative.allSatisfy { (0...1).contains($0) },
      "A cumulative distribution lies between 0 and 1")
    return cumulative.sorted()
  }
}

/// The distribution of the statistic of Anderson and Darling for a number of events.
private enum AndersonDarling {
  static func probability(_ z: Double, count: Int) -> Double {
    guard z > 0 else { return 0 }
    guard z < 30 else { return 1 }
    let limit = min(limit(z), 1)
    return min(max(limit + correction(limit, Double(count)), 0), 1)
  }

  /// The distribution for very many events.
  private static func limit(_ z: Double) -> Double {
    if z < 2 {
      let c = [2.00012, 0.247105, -0.0649821, 0.0347962, -0.011672, 0.00168691]
      return Double.exp(-1.2337141 / z) / z.squareRoot() * polynomial(c, z)
    }
    let c = [1.0776, -2.30695, 0.43424, -0.082433, 0.008056, -0.0003146]
    return Double.exp(-Double.exp(polynomial(c, z)))
  }

  private static func correction(_ x: Double, _ n: Double) -> Double {
    if x > 0.8 {
      return polynomial([-130.2137, 745.2337, -1705.091, 1950.646, -1116.360, 255.7844], x) / n
    }
    let start = 0.01265 + 0.1757 / n
    if x < start {
      let v = x / start
      let shape = v.squareRoot() * (1 - v) * (49 * v - 102)
      return shape * (0.0037 / (n * n) + 0.00078 / n + 0.00006) / n
    }
    let v = (x - start) / (0.8 - start)
    let c = [-0.00022633, 6.54034, -14.6538, 14.458, -8.259, 1.91864]
    return polynomial(c, v) * (0.04213 + 0.01365 / n) / n
  }

  private static func polynomial(_ coefficients: [Double], _ x: Double) -> Double {
    coefficients.reversed().reduce(0) { $0 * x + $1 }
  }
}
