/// Values in two-dimensional bins and how they are coloured.
struct HeatMap: Sendable {
  var xEdges: [Double]
  var yEdges: [Double]
  /// Row by row of x: the value of bin (i, j) is at `i * (yEdges.count - 1) + j`.
  var values: [Double]
  var z: PlotAxis
  var colors: ColorMap
  /// Whether there is no colour bar beside the panel.
  var hidesBar = false
  /// What the bins of the axes are called, for axes of names.
  var names: (x: [String]?, y: [String]?) = (nil, nil)
  /// How the content of each cell is written into it; nil leaves it out.
  var valueText: (@Sendable (Double) -> Label)?
  /// Whether cells that hold zero are left out, as those without entries.
  var hidesZeros = true

  func value(_ i: Int, _ j: Int) -> Double { values[i * (yEdges.count - 1) + j] }

  /// All that the cells cover.
  var area: CoveredArea? {
    guard let left = xEdges.first, let right = xEdges.last, let low = yEdges.first,
      let high = yEdges.last
    else { return nil }
    return CoveredArea(left, right, low, high)
  }

  /// The scale of the colours.
  func zMap() throws(PlotError) -> AxisMap {
    var range = ValueRange()
    for value in values { range.include(value) }
    return try AxisRange.resolve(z, data: range, margin: .none, name: "colour")
  }

  /// Bins that are not coloured: not finite, empty, or off a logarithmic scale.
  func isBlank(_ value: Double) -> Bool {
    !value.isFinite || hidesZeros && value == 0 || z.scale == .log && value <= 0
  }
}
