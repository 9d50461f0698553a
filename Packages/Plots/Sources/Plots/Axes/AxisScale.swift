import RealModule

/// How values are spread along an axis.
public enum AxisScale: Sendable, Hashable {
  /// Equal steps are equally long.
  case linear
  /// Equal ratios are equally long; values at or below zero lie off the lower end.
  case log

  /// The value in the measure in which the axis is even; nil where the scale has no place for it.
  func measure(_ value: Double) -> Double? {
    guard value.isFinite else { return nil }
    switch self {
    case .linear: return value
    case .log: return value > 0 ? Double.log10(value) : nil
    }
  }

  /// The value of a measure.
  func value(_ measure: Double) -> Double {
    switch self {
    case .linear: measure
    case .log: Double.pow(10, measure)
    }
  }
}
