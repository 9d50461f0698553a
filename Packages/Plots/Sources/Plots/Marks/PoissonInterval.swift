import RealModule

/// The central confidence interval of a Poisson mean for an observed count.
///
/// F. Garwood, Biometrika 28 (1936) 437: the ends are quantiles of gamma distributions with shape n
/// and n + 1. Also defined for counts that are not whole, as sums of weights give.
struct PoissonInterval: Equatable {
  /// The probability content of one standard deviation of a Gaussian.
  static let oneSigma = 0.682689492137086

  var lower: Double
  var upper: Double

  /// The interval for a count of at least zero.
  init(count: Double) {
    let tail = (1 - Self.oneSigma) / 2
    lower = count > 0 ? Self.gammaQuantile(shape: count, probability: tail) : 0
    upper = Self.gammaQuantile(shape: count + 1, probability: 1 - tail)
  }

  /// The quantile of the gamma distribution of unit scale, to relative 1e-12.
  private static func gammaQuantile(shape: Double, probability: Double) -> Double {
    // Wilson and Hilferty's normal approximation of the cube root is within 1e-6 for large shapes.
    let z = probability < 0.5 ? -1.0 : 1.0
    let cube = 1 - 1 / (9 * shape) + z / (3 * shape.squareRoot())
    if shape > 1e6 { return shape * cube * cube * cube }
    var low = 0.0
    var high = shape + 10 * shape.squareRoot() + 10
    for _ in 0..<200 {
      let middle = (low + high) / 2
      if lowerGamma(shape: shape, x: middle) < probability { low = middle } else { high = middle }
      if high - low <= 1e-12 * high { break }
    }
    return (low + high) / 2
  }

  /// The regularised lower incomplete gamma function P(shape, x).
  private static func lowerGamma(shape a: Double, x: Double) -> Double {
    guard x > 0 else { return 0 }
    let factor = Double.exp(a * Double.log(x) - x - Double.logGamma(a))
    return x < a + 1 ? factor * series(a, x) : 1 - factor * fraction(a, x)
  }

  private static func series(_ a: Double, _ x: Double) -> Double {
    var term = 1 / a
    var sum = term
    var n = a
    while term > sum * 1e-16 {
      n += 1
      term *= x / n
      sum += term
    }
    return sum
  }

  /// Lentz's continued fraction of the upper function.
  private static func fraction(_ a: Double, _ x: Double) -> Double {
    var b = x + 1 - a
    var c = 1e300
    var d = 1 / b
    var h = d
    for i in 1...100_000 {
      let an = -Double(i) * (Double(i) - a)
      b += 2
      d = 1 / (an * d + b)
      c = b + an / c
      let delta = c * d
      h *= delta
      if (delta - 1).magnitude < 1e-16 { break }
    }
    return h
  }
}
