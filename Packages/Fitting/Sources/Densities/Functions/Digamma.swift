import RealModule

/// The derivative of the logarithm of the gamma function, for positive numbers.
///
/// By recurrence up to 10 and the asymptotic series beyond (Abramowitz and Stegun 6.3.5 and 6.3.18).
package func digamma(_ x: Double) -> Double {
  guard x > 0 else { return .nan }
  var (x, shift) = (x, 0.0)
  while x < 10 {
    shift -= 1 / x
    x += 1
  }
  let y = 1 / (x * x)
  let series =
    y
    * (1.0 / 12 - y
      * (1.0 / 120 - y * (1.0 / 252 - y * (1.0 / 240 - y * (1.0 / 132 - y * 691.0 / 32760)))))
  return shift + Double.log(x) - 0.5 / x - series
}
