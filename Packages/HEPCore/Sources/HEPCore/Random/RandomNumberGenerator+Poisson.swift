extension RandomNumberGenerator {
  /// A number from the Poisson law of a mean, exact for small and large means.
  ///
  /// Below a mean of 10 it is found by inversion with one word, from there on by transformed rejection
  /// (PTRS of W. Hörmann, Insurance: Mathematics and Economics 12 (1993) 39) with two words or more.
  ///
  /// - Precondition: the mean lies between 0 and 2⁵².
  @inlinable
  public mutating func poisson(mean: Double) -> Int {
    precondition(mean >= 0 && mean <= 0x1p52, "The mean must lie between 0 and 2⁵²")
    return mean < 10 ? poissonByInversion(mean) : poissonByRejection(mean)
  }

  @inlinable
  mutating func poissonByInversion(_ mean: Double) -> Int {
    let none = libmExp(-mean)
    while true {
      var rest = uniform()
      var probability = none
      for k in 0..<inversionLimit {
        if rest < probability { return k }
        rest -= probability
        probability *= mean / Double(k + 1)
      }
    }
  }

  @inlinable
  mutating func poissonByRejection(_ mean: Double) -> Int {
    let b = 0.931 + 2.53 * mean.squareRoot()
    let a = -0.059 + 0.02483 * b
    let inverseAlpha = 1.1239 + 1.1328 / (b - 3.4)
    let squeeze = 0.9277 - 3.6224 / (b - 2)
    while true {
      let u = uniform() - 0.5
      let v = uniform()
      let us = 0.5 - abs(u)
      let k = ((2 * a / us + b) * u + mean + 0.43).rounded(.down)
      if us >= 0.07 && v <= squeeze { return Int(k) }
      if k < 0 || k >= 0x1p62 || (us < 0.013 && v > us) { continue }
      let density = libmLog(v * inverseAlpha / (a / (us * us) + b))
      if density <= DiscreteProbability.logPoisson(k, mean: mean) { return Int(k) }
    }
  }
}

/// How far inversion searches, beyond any count of noticeable probability for means below 10.
///
/// A search that rounding leads further starts again with a new word.
@inlinable
var inversionLimit: Int { 128 }
