/// Error propagation to first order for quantities that are not correlated.
///
/// A quantity that occurs twice is correlated with itself: `x - x` is 0 with an error, here. Use the
/// covariance where that matters.
extension Measurement {
  /// The sum; the errors are added in quadrature.
  public static func + (a: Measurement, b: Measurement) -> Measurement {
    propagated(a.value + b.value, [(a, 1), (b, 1)])
  }

  /// The difference; the errors are added in quadrature.
  public static func - (a: Measurement, b: Measurement) -> Measurement {
    propagated(a.value - b.value, [(a, 1), (b, -1)])
  }

  /// The product; the relative errors are added in quadrature.
  public static func * (a: Measurement, b: Measurement) -> Measurement {
    propagated(a.value * b.value, [(a, b.value), (b, a.value)])
  }

  /// The quotient; the relative errors are added in quadrature.
  public static func / (a: Measurement, b: Measurement) -> Measurement {
    let ratio = a.value / b.value
    return propagated(ratio, [(a, 1 / b.value), (b, -ratio / b.value)])
  }

  /// The measurement times an exact number.
  public static func * (factor: Double, a: Measurement) -> Measurement {
    propagated(factor * a.value, [(a, factor)])
  }

  /// The measurement times an exact number.
  public static func * (a: Measurement, factor: Double) -> Measurement {
    factor * a
  }

  /// The measurement divided by an exact number, such as a unit.
  public static func / (a: Measurement, divisor: Double) -> Measurement {
    propagated(a.value / divisor, [(a, 1 / divisor)])
  }

  /// The measurement with its sign reversed.
  public static prefix func - (a: Measurement) -> Measurement {
    -1 * a
  }

  /// A function of measurements from its value and its derivatives; a negative one swaps up and down.
  private static func propagated(
    _ value: Double, _ terms: [(measurement: Measurement, derivative: Double)]
  ) -> Measurement {
    var (up, down) = (0.0, 0.0)
    for (measurement, derivative) in terms {
      let a = derivative * measurement.up
      let b = derivative * measurement.down
      up += derivative < 0 ? b * b : a * a
      down += derivative < 0 ? a * a : b * b
    }
    return Measurement(value, up: up.squareRoot(), down: down.squareRoot())
  }
}
