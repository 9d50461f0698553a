/// Logarithms of discrete probabilities without cancellation, for large counts too.
///
/// Source: C. Loader, "Fast and accurate computation of binomial probabilities" (2000): the saddle
/// point form, from the error of Stirling's formula and the deviance.
@usableFromInline
enum DiscreteProbability {
  /// log P(k) for a Poisson law of positive mean.
  @usableFromInline
  static func logPoisson(_ k: Double, mean: Double) -> Double {
    guard k > 0 else { return -mean }
    return -stirlingError(k) - deviance(k, mean) - 0.5 * libmLog(2 * .pi * k)
  }

  /// log P(k) for n trials of probability p, with 0 < p < 1 and 0 ≤ k ≤ n.
  @usableFromInline
  static func logBinomial(_ k: Double, trials n: Double, probability p: Double) -> Double {
    if k == 0 { return n * libmLog1p(-p) }
    if k == n { return n * libmLog(p) }
    return stirlingError(n) - stirlingError(k) - stirlingError(n - k)
      - deviance(k, n * p) - deviance(n - k, n * (1 - p))
      + 0.5 * libmLog(n / (2 * .pi * k * (n - k)))
  }

  /// log n! - log(√(2πn) (n/e)ⁿ), for n > 0.
  static func stirlingError(_ n: Double) -> Double {
    if n < 16 { return stirlingErrors[Int(n)] }
    let square = n * n
    let inner = 1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square
    return (1 / 12 - (1 / 360 - inner / square) / square) / n
  }

  /// The deviance part x log(x/m) + m - x, accurate near x = m.
  static func deviance(_ x: Double, _ m: Double) -> Double {
    let difference = x - m
    guard abs(difference) < 0.1 * (x + m) else { return x * libmLog(x / m) - difference }
    let v = difference / (x + m)
    var sum = difference * v
    var term = 2 * x * v
    var j = 1.0
    while true {
      term *= v * v
      let next = sum + term / (2 * j + 1)
      if next == sum { return sum }
      sum = next
      j += 1
    }
  }

  private static let stirlingErrors: [Double] = (0..<16).map { n in
    guard n > 0 else { return 0 }
    let x = Double(n)
    let factorial = (1...n).reduce(1.0) { $0 * Double($1) }
    return libmLog(factorial) - ((x + 0.5) * libmLog(x) - x + 0.5 * libmLog(2 * .pi))
  }
}
