extension SpecialFunctions {
  /// The regularised incomplete beta function I_x(a, b): the probability of at most x under a beta
  /// distribution.
  public static func beta(_ a: Double, _ b: Double, _ x: Double) -> Double {
    betaTails(a, b, x, 1 - x).lower
  }

  /// The x for which I_x(a, b) is a probability: the quantile of a beta distribution.
  public static func inverseBeta(_ a: Double, _ b: Double, _ probability: Double) -> Double {
    guard a > 0, b > 0, a.isFinite, b.isFinite, (0...1).contains(probability) else { return .nan }
    if probability == 0 || probability == 1 { return probability }
    // Solved for the distance from the nearer end, which may be tiny.
    let mean = a / (a + b)
    let isLow = beta(a, b, mean) >= probability
    let (p, q) = isLow ? (a, b) : (b, a)
    let tail = isLow ? probability : 1 - probability
    let spread = (mean * (1 - mean) / (a + b + 1)).squareRoot()
    let z = tail < 0.5 ? normalQuantile(tail) : 0
    let x = solve(from: (isLow ? mean : 1 - mean) + z * spread, in: 0...1) { x in
      betaTails(p, q, x, 1 - x).lower - tail
    } slope: { x in
      betaFactor(p, q, x, 1 - x) * p / (x * (1 - x))
    }
    return isLow ? x : 1 - x
  }

  /// I_x(a, b) and what is left to 1, with y = 1 - x.
  private static func betaTails(
    _ a: Double, _ b: Double, _ x: Double, _ y: Double
  ) -> (lower: Double, upper: Double) {
    guard a > 0, b > 0, a.isFinite, b.isFinite, x >= 0, x <= 1 else { return (.nan, .nan) }
    if x == 0 { return (0, 1) }
    if x == 1 { return (1, 0) }
    if x < (a + 1) / (a + b + 2) {
      let lower = betaFactor(a, b, x, y) * betaFraction(a, b, x)
      return (lower, 1 - lower)
    }
    let upper = betaFactor(b, a, y, x) * betaFraction(b, a, y)
    return (1 - upper, upper)
  }

  /// `x^a y^b / (a B(a, b))`, by Loader's saddle point form of a binomial probability.
  private static func betaFactor(_ a: Double, _ b: Double, _ x: Double, _ y: Double) -> Double {
    let n = a + b
    let logarithm =
      stirlingError(n) - stirlingError(a) - stirlingError(b)
      - DiscreteProbability.deviance(a, n * x)
      - DiscreteProbability.deviance(b, n * y) + 0.5 * libmLog(b / (2 * .pi * a * n))
    return libmExp(logarithm)
  }

  /// The continued fraction of `a B_x(a, b) / (x^a y^b)`, by Lentz's method.
  ///
  /// Source: DLMF 8.17.22.
  private static func betaFraction(_ a: Double, _ b: Double, _ x: Double) -> Double {
    let tiny = 1e-300
    func nonzero(_ value: Double) -> Double { value.magnitude < tiny ? tiny : value }
    var c = 1.0
    var d = 1 / nonzero(1 - (a + b) * x / (a + 1))
    var fraction = d
    var m = 0.0
    while m < 1e7 {
      m += 1
      let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      d = 1 / nonzero(1 + even * d)
      c = nonzero(1 + even / c)
      fraction *= c * d
      let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      d = 1 / nonzero(1 + odd * d)
      c = nonzero(1 + odd / c)
      let step = c * d
      fraction *= step
      if (step - 1).magnitude < 1e-16 { break }
    }
    return fraction
  }
}
