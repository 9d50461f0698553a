/// Finds where a function of one variable crosses zero.
enum RootSearch {
  /// Brent's method: inverse quadratic interpolation and secants, bisection where they gain too little.
  ///
  /// Source: R. P. Brent, "Algorithms for Minimization without Derivatives" (1973), chapter 4.
  static func brent<Failure: Error>(
    _ start: Double, _ atStart: Double, _ end: Double, _ atEnd: Double, tolerance: Double,
    _ function: (Double) throws(Failure) -> Double
  ) throws(Failure) -> Double {
    var (a, b, atA, atB) = (start, end, atStart, atEnd)
    var (c, atC) = (a, atA)
    var step = b - a
    var before = step
    for _ in 0..<200 {
      if atB * atC > 0 {
        (c, atC) = (a, atA)
        step = b - a
        before = step
      }
      if abs(atC) < abs(atB) { (a, b, c, atA, atB, atC) = (b, c, b, atB, atC, atB) }
      let small = 2 * b.ulp + 0.5 * tolerance * abs(b)
      let half = 0.5 * (c - b)
      if abs(half) <= small || atB == 0 { return b }
      let wanted =
        abs(before) >= small && abs(atA) > abs(atB)
        ? interpolated(a, b, c, atA, atB, atC) : half
      let isGood =
        abs(wanted) < min(abs(1.5 * half) - 0.5 * small, abs(0.5 * before))
        && wanted * half > 0
      (before, step) = isGood ? (step, wanted) : (half, half)
      (a, atA) = (b, atB)
      b += abs(step) > small ? step : (half > 0 ? small : -small)
      atB = try function(b)
    }
    return b
  }

  /// The step from b to the zero of the parabola (in y), or the line, through the points known.
  private static func interpolated(
    _ a: Double, _ b: Double, _ c: Double, _ atA: Double, _ atB: Double, _ atC: Double
  ) -> Double {
    if a == c { return (b - a) * atB / (atA - atB) }
    let (q, r, s) = (atA / atC, atB / atC, atB / atA)
    let top = s * ((c - b) * q * (q - r) - (b - a) * (r - 1))
    return -top / ((q - 1) * (r - 1) * (s - 1))
  }
}
