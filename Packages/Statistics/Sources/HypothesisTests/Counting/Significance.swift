import HEPCore
import RealModule

/// Significances of excesses in counting experiments, in standard deviations.
public enum Significance {
  /// The significance of a count beside a control region; negative for a deficit.
  ///
  /// Source: T.-P. Li and Y.-Q. Ma, ApJ 272 (1983) 317, eq. 17.
  ///
  /// - Parameters:
  ///   - on: the count in the signal region.
  ///   - off: the count in the control region.
  ///   - alpha: the expected background in the signal region over that in the control region.
  /// - Throws: ``HypothesisTestError`` for a negative count or an `alpha` that is not positive.
  public static func liMa(on: Double, off: Double, alpha: Double) throws(HypothesisTestError)
    -> Double
  {
    try checkControl(on, off, alpha)
    let total = on + off
    let first = on > 0 ? on * .log((1 + alpha) / alpha * on / total) : 0
    let second = off > 0 ? off * .log((1 + alpha) * off / total) : 0
    let size = (2 * max(first + second, 0)).squareRoot()
    return on < alpha * off ? -size : size
  }

  /// The significance of a count beside a control region from the binomial tail: Z_Bi.
  ///
  /// Source: R. Cousins, J. Linnemann and J. Tucker, NIM A595 (2008) 480.
  ///
  /// - Throws: ``HypothesisTestError`` for a negative count or an `alpha` that is not positive.
  public static func binomial(on: Double, off: Double, alpha: Double) throws(HypothesisTestError)
    -> Double
  {
    try checkControl(on, off, alpha)
    if on == 0 { return -.infinity }
    let p = SpecialFunctions.beta(on, off + 1, alpha / (1 + alpha))
    return -SpecialFunctions.normalQuantile(p)
  }

  /// The median significance expected of a signal over a background with an uncertainty.
  ///
  /// Source: G. Cowan, "Discovery sensitivity for a counting experiment with background
  /// uncertainty" (2012).
  ///
  /// - Throws: ``HypothesisTestError`` for a negative signal or uncertainty, or a background that is not
  ///   positive.
  public static func asimov(signal s: Double, background b: Double, uncertainty: Double = 0)
    throws(HypothesisTestError) -> Double
  {
    guard s >= 0, b > 0, uncertainty >= 0, s.isFinite, b.isFinite, uncertainty.isFinite else {
      throw HypothesisTestError(
        .badValue,
        "a signal of \(s) over a background of \(b) ± \(uncertainty) has no significance: "
          + "the background must be positive, the others not negative")
    }
    if uncertainty == 0 {
      return (2 * max((s + b) * .log(onePlus: s / b) - s, 0)).squareRoot()
    }
    let variance = uncertainty * uncertainty
    let first = (s + b) * .log((s + b) * (b + variance) / (b * b + (s + b) * variance))
    let second = b * b / variance * .log(onePlus: variance * s / (b * (b + variance)))
    return (2 * max(first - second, 0)).squareRoot()
  }

  private static func checkControl(_ on: Double, _ off: Double, _ alpha: Double)
    throws(HypothesisTestError)
  {
    guard on >= 0, off >= 0, alpha > 0, on.isFinite, off.isFinite, alpha.isFinite, on + off > 0
    else {
      throw HypothesisTestError(
        .badValue,
        "counts of \(on) and \(off) with the ratio \(alpha) have no significance: counts "
          + "are not negative nor both zero, and the ratio is positive")
    }
  }
}
