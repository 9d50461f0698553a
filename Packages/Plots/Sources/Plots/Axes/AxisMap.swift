/// The place of values along an axis whose range is settled.
struct AxisMap: Equatable {
  /// Fractions beyond this are clamped: far outside any frame, but harmless to draw.
  private static let reach = 50.0

  let scale: AxisScale
  let lower: Double
  let upper: Double
  private let start: Double
  private let span: Double

  /// A map of a range that the scale can show: finite, ascending, above zero where logarithmic.
  init(_ scale: AxisScale, lower: Double, upper: Double) {
    self.scale = scale
    self.lower = lower
    self.upper = upper
    start = scale.measure(lower) ?? 0
    span = (scale.measure(upper) ?? 1) - start
  }

  /// How far along the axis a value lies: 0 at the lower end, 1 at the upper; NaN for NaN.
  func fraction(_ value: Double) -> Double {
    if value.isNaN { return .nan }
    guard let measure = scale.measure(value) else { return value > 0 ? Self.reach : -1 }
    return min(max((measure - start) / span, -Self.reach), Self.reach)
  }

  /// The value at a fraction of the axis.
  func value(at fraction: Double) -> Double {
    scale.value(start + span * fraction)
  }

  /// Whether a value lies on the axis, give or take rounding.
  func contains(_ value: Double) -> Bool {
    let f = fraction(value)
    return f > -1e-9 && f < 1 + 1e-9
  }
}
