/// An area that data cover, in the coordinates of the axes.
struct CoveredArea: Sendable {
  var x: ClosedRange<Double>
  var y: ClosedRange<Double>

  /// The area between any two corners; nil if one is not a number.
  init?(_ x0: Double, _ x1: Double, _ y0: Double, _ y1: Double) {
    guard !x0.isNaN, !x1.isNaN, !y0.isNaN, !y1.isNaN else { return nil }
    x = min(x0, x1)...max(x0, x1)
    y = min(y0, y1)...max(y0, y1)
  }
}
