extension RandomNumberGenerator {
  /// The number of successes in independent trials, exact for few and many trials.
  ///
  /// Below ten expected successes or failures it is found by inversion with one word, otherwise by
  /// transformed rejection (BTRS of W. Hörmann, J. Stat. Comput. Simul. 46 (1993) 101) with two words
  /// or more.
  ///
  /// - Precondition: the probability lies between 0 and 1, the number of trials between 0 and 2⁵².
  @inlinable
  public mutating func binomial(trials: Int, probability: Double) -> Int {
    precondition(probability >= 0 && probability <= 1, "The probability must lie between 0 and 1")
    precondition(trials >= 0 && trials <= 1 << 52, "The trials must lie between 0 and 2⁵²")
    if probability > 0.5 {
      return trials - binomialOfRare(trials, 1 - probability)
    }
    return binomialOfRare(trials, probability)
  }

  @inlinable
  mutating func binomialOfRare(_ trials: Int, _ p: Double) -> Int {
    if trials == 0 || p == 0 { return 0 }
    return Double(trials) * p < 10 ? binomialByInversion(trials, p) : binomialByRejection(trials, p)
  }

  @inlinable
  mutating func binomialByInversion(_ trials: Int, _ p: Double) -> Int {
    let n = Double(trials)
    let none = libmExp(n * libmLog1p(-p))
    let odds = p / (1 - p)
    while true {
      var rest = uniform()
      var probability = none
      for k in 0...Swift.min(trials, inversionLimit) {
        if rest < probability { return k }
        rest -= probability
        probability *= odds * (n - Double(k)) / Double(k + 1)
      }
    }
  }

  @inlinable
  mutating func binomialByRejection(_ trials: Int, _ p: Double) -> Int {
    let n = Double(trials)
    let deviation = (n * p * (1 - p)).squareRoot()
    let b = 1.15 + 2.53 * deviation
    let a = -0.0873 + 0.0248 * b + 0.01 * p
    let alpha = (2.83 + 5.1 / b) * deviation
    let squeeze = 0.92 - 4.2 / b
    let mode = ((n + 1) * p).rounded(.down)
    let peak = DiscreteProbability.logBinomial(mode, trials: n, probability: p)
    while true {
      let u = uniform() - 0.5
      let v = uniform()
      let us = 0.5 - abs(u)
      let k = ((2 * a / us + b) * u + n * p + 0.5).rounded(.down)
      if us >= 0.07 && v <= squeeze { return Int(k) }
      if k < 0 || k > n { continue }
      let ratio = libmLog(v * alpha / (a / (us * us) + b))
      if ratio <= DiscreteProbability.logBinomial(k, trials: n, probability: p) - peak {
        return Int(k)
      }
    }
  }
}
