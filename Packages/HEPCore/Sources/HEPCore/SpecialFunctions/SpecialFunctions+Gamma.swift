extension SpecialFunctions {
  /// The regularised lower incomplete gamma function P(a, x): the probability of at most x under a
  /// gamma distribution of shape a and scale 1.
  public static func gammaP(_ a: Double, _ x: Double) -> Double { gammaTails(a, x).lower }

  /// The regularised upper incomplete gamma function Q(a, x) = 1 - P(a, x), without cancellation.
  public static func gammaQ(_ a: Double, _ x: Double) -> Double { gammaTails(a, x).upper }

  /// The x for which P(a, x) is a probability: the quantile of a gamma distribution.
  public static func inverseGammaP(_ a: Double, _ probability: Double) -> Double {
    inverseGamma(a, lower: probability, upper: 1 - probability)
  }

  /// The x for which Q(a, x) is a probability: the quantile counted from above.
  public static func inverseGammaQ(_ a: Double, _ probability: Double) -> Double {
    inverseGamma(a, lower: 1 - probability, upper: probability)
  }

  /// The probability of a chi-squared of at least this value with so many degrees of freedom.
  public static func chiSquaredSurvival(_ chiSquared: Double, degreesOfFreedom: Double) -> Double {
    gammaQ(0.5 * degreesOfFreedom, 0.5 * chiSquared)
  }

  /// The chi-squared that is reached with this probability or exceeded with the rest.
  public static func chiSquaredQuantile(
    _ probability: Double, degreesOfFreedom: Double
  ) -> Double {
    2 * inverseGammaP(0.5 * degreesOfFreedom, probability)
  }

  /// Both incomplete functions; the smaller one is computed.
  ///
  /// The series of P below the mean and the continued fraction of Q above it. Source: W. Gautschi, ACM
  /// TOMS 5 (1979) 466; their common factor by Loader's saddle point form.
  private static func gammaTails(_ a: Double, _ x: Double) -> (lower: Double, upper: Double) {
    guard a > 0, x >= 0, a.isFinite else { return (.nan, .nan) }
    guard x > 0 else { return (0, 1) }
    guard x.isFinite else { return (1, 0) }
    let factor = gammaFactor(a, x)
    if x < a + 1 {
      let lower = factor * gammaSeries(a, x)
      return (lower, 1 - lower)
    }
    let upper = factor * a * gammaFraction(a, x)
    return (1 - upper, upper)
  }

  /// `x^a e^-x / Γ(a + 1)`.
  private static func gammaFactor(_ a: Double, _ x: Double) -> Double {
    libmExp(
      -stirlingError(a) - DiscreteProbability.deviance(a, x) - 0.5 * libmLog(2 * .pi * a))
  }

  /// `Σ x^n / ((a + 1) … (a + n))`.
  private static func gammaSeries(_ a: Double, _ x: Double) -> Double {
    var (term, sum, n) = (1.0, 1.0, a)
    while term > sum * 1e-17 {
      n += 1
      term *= x / n
      sum += term
    }
    return sum
  }

  /// The continued fraction of `Γ(a, x) / (x^a e^-x)`, by Lentz's method.
  private static func gammaFraction(_ a: Double, _ x: Double) -> Double {
    var b = x + 1 - a
    var (c, d) = (1e300, 1 / b)
    var fraction = d
    var i = 0.0
    while i < 1e7 {
      i += 1
      let numerator = -i * (i - a)
      b += 2
      d = 1 / (numerator * d + b)
      c = b + numerator / c
      let step = c * d
      fraction *= step
      if (step - 1).magnitude < 1e-16 { break }
    }
    return fraction
  }

  private static func inverseGamma(_ a: Double, lower: Double, upper: Double) -> Double {
    guard a > 0, a.isFinite, lower >= 0, upper >= 0 else { return .nan }
    if lower == 0 { return 0 }
    if upper == 0 { return .infinity }
    // Wilson and Hilferty: the cube root is nearly normal.
    let z = lower < upper ? normalQuantile(lower) : -normalQuantile(upper)
    let root = 1 - 1 / (9 * a) + z / (3 * a.squareRoot())
    // For small shapes P(a, x) is nearly x^a / Γ(a + 1).
    let small = libmExp((libmLog(lower) + libmLogGamma(a + 1)) / a)
    return solve(
      from: root > 0.2 ? a * root * root * root : small, in: 0...1e300
    ) { x in
      let tails = gammaTails(a, x)
      return lower < upper ? tails.lower - lower : upper - tails.upper
    } slope: { x in
      gammaFactor(a, x) * a / x
    }
  }

  /// log Γ(n + 1) - log(√(2πn) (n/e)ⁿ) for positive n, whole or not.
  static func stirlingError(_ n: Double) -> Double {
    guard n < 16 else { return DiscreteProbability.stirlingError(n) }
    return libmLogGamma(n + 1) - ((n + 0.5) * libmLog(n) - n + 0.5 * libmLog(2 * .pi))
  }
}
