import RealModule

/// A step for a difference quotient that balances rounding against truncation, within the limits.
///
/// With a relative noise r of the cost in units of its error, a difference of order k is best taken
/// over r^(1/k) times the distance over which the cost changes by one error (Gill, Murray, Saunders
/// and Wright, SIAM J. Sci. Stat. Comput. 4 (1983) 310).
struct DifferenceStep {
  /// The point around which the difference is taken, moved inwards where a limit is closer than the step.
  let center: Double
  let size: Double

  /// A step for a difference on both sides of the center.
  init(
    at x: Double, scale: Double, noise: Double, order: Double, lower: Double, upper: Double
  ) {
    var size = DifferenceStep.size(at: x, scale: scale, noise: noise, order: order)
    size = min(size, 0.25 * (upper - lower))
    center = min(max(x, lower + size), upper - size)
    self.size = size
  }

  /// The best step without regard to limits.
  static func size(at x: Double, scale: Double, noise: Double, order: Double) -> Double {
    let fraction = min(max(Double.pow(noise, 1 / order), 1e-7), 0.1)
    return max(scale * fraction, 64 * x.ulp)
  }
}
