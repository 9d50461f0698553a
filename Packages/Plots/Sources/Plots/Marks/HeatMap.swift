/// Values in two-dimensional bins and how they are coloured.
struct HeatMap: Sendable {
  var xEdges: [Double]
  var yEdges: [Double]
  /// Row by row of x: the value of bin (i, j) is at `i * (yEdges.count - 1) + j`.
  var values: [Double]
  var z: PlotAxis
  var colors: ColorMap

  func value(_ i: Int, _ j: Int) -> Double { values[i * (yEdges.count - 1) + j] }

  /// The scale of the colours.
  func zMap() throws(PlotError) -> AxisMap {
    var range = ValueRange()
    for value in values { range.include(value) }
    return try AxisRange.resolve(z, data: range, margin: .none, name: "colour")
  }

  /// Bins that are not coloured: not finite, zero, or off a logarithmic scale.
  func isBlank(_ value: Double) -> Bool {
    !value.isFinite || value == 0 || z.scale == .log && value < 0
  }
}
