extension SpecialFunctions {
  /// The probability of at most z under the standard normal distribution.
  public static func normalProbability(_ z: Double) -> Double {
    0.5 * libmErfc(-z / 2.0.squareRoot())
  }

  /// The z that is not exceeded with this probability under the standard normal distribution.
  ///
  /// A rational approximation (M. Abramowitz and I. A. Stegun, 26.2.23) and Halley's steps.
  public static func normalQuantile(_ probability: Double) -> Double {
    guard (0...1).contains(probability) else { return .nan }
    if probability > 0.5 { return -normalQuantile(1 - probability) }
    if probability == 0 { return -.infinity }
    let t = (-2 * libmLog(probability)).squareRoot()
    let numerator = 2.515517 + t * (0.802853 + t * 0.010328)
    let denominator = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308))
    var z = numerator / denominator - t
    for _ in 0..<3 {
      let density = libmExp(-0.5 * z * z) / (2.0 * .pi).squareRoot()
      let step = (normalProbability(z) - probability) / density
      z -= step / (1 + 0.5 * z * step)
    }
    return z
  }

  /// The probability that a normal variable lies within so many standard deviations of its mean.
  public static func coverage(standardDeviations z: Double) -> Double {
    1 - libmErfc(z / 2.0.squareRoot())
  }
}
