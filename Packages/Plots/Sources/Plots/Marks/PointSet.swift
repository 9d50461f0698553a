/// Points with error bars in both directions; a length of NaN stands for no bar.
struct PointSet: Sendable {
  var x: [Double]
  var y: [Double]
  var horizontal: ErrorBars.Lengths?
  var vertical: ErrorBars.Lengths?
  /// Whether arrowheads at the frame stand for points above or below it.
  var showsOffScale = false
  /// The edges of the bins, if the points are contents of bins.
  var edges: [Double]?
  /// The names of the bins, if they have names.
  var binNames: [String]?
  /// Whether the vertical axis should begin at zero.
  var standsOnZero = false
  /// The diameter of each point in points of the page; nil for the style's.
  var sizes: [Double]?

  func yLow(_ i: Int) -> Double { end(y[i], vertical?.down[i], -1) }
  func yHigh(_ i: Int) -> Double { end(y[i], vertical?.up[i], 1) }
  func xLow(_ i: Int) -> Double { end(x[i], horizontal?.down[i], -1) }
  func xHigh(_ i: Int) -> Double { end(x[i], horizontal?.up[i], 1) }

  private func end(_ value: Double, _ length: Double?, _ sign: Double) -> Double {
    guard let length, !length.isNaN else { return value }
    return value + sign * length
  }
}
