/// The functions behind confidence intervals and tests: incomplete gamma and beta functions, the
/// normal distribution, and their inverses.
///
/// Relative errors are below 1e-12 for shapes up to 1e6 and grow slowly beyond; arguments out of range
/// give NaN.
public enum SpecialFunctions {
  /// Finds where an ascending function of positive numbers reaches a value.
  ///
  /// Newton's steps that leave the interval known to hold the solution are replaced by halving it in
  /// the bits of its ends, so that small and large solutions are found alike.
  static func solve(
    from guess: Double, in range: ClosedRange<Double>, distance: (Double) -> Double,
    slope: (Double) -> Double
  ) -> Double {
    var (low, high) = (range.lowerBound, range.upperBound)
    var x = min(max(guess, low.nextUp), high.nextDown)
    for _ in 0..<200 {
      let miss = distance(x)
      if miss == 0 { return x }
      if miss < 0 { low = x } else { high = x }
      var next = x - miss / slope(x)
      if !(next > low && next < high) {
        next = Double(bitPattern: low.bitPattern / 2 + high.bitPattern / 2)
      }
      if (next - x).magnitude <= 1e-15 * x || next <= low || next >= high { return next }
      x = next
    }
    return x
  }
}
