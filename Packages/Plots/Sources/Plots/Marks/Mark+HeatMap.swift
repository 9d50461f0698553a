import Histograms

extension Mark {
  /// A histogram with two axes as coloured cells, with a colour bar beside the panel.
  ///
  /// Cells that hold nothing stay white. A figure has one colour bar: that of its first heat map.
  ///
  /// - Parameters:
  ///   - histogram: With two axes.
  ///   - z: Label, scale and range of the colour bar.
  ///   - colors: The scale of colours.
  ///   - valueText: What is written into each cell; nil writes nothing.
  public static func heatMap(
    _ histogram: some PlottableHistogram, z: PlotAxis = "Entries", colors: ColorMap = .viridis,
    valueText: (@Sendable (Double) -> Label)? = nil
  ) -> Mark {
    make(label: nil, color: .black) { () throws(PlotError) in
      let axes = histogram.axes
      guard axes.count == 2 else {
        throw PlotError(.badData, "A heat map needs two axes, the histogram has \(axes.count).")
      }
      let names = (x: axes[0].binLabels, y: axes[1].binLabels)
      var map = try heatMap(
        axes[0].edges, axes[1].edges, histogram.values(), z: z, colors: colors)
      map.valueText = valueText
      map.names = names
      return .heatMap(map)
    }
  }

  /// Values in two-dimensional bins as coloured cells, with a colour bar beside the panel.
  ///
  /// - Parameters:
  ///   - xEdges: Ascending edges along x, one more than columns.
  ///   - yEdges: Ascending edges along y, one more than rows.
  ///   - values: Column by column: the value of bin (i, j) is at `i * rows + j`.
  ///   - z: Label, scale and range of the colour bar.
  ///   - colors: The scale of colours.
  ///   - hidesZeros: Whether cells that hold zero stay white.
  ///   - valueText: What is written into each cell; nil writes nothing.
  public static func heatMap(
    xEdges: [Double], yEdges: [Double], values: [Double], z: PlotAxis,
    colors: ColorMap = .viridis, hidesZeros: Bool = true,
    valueText: (@Sendable (Double) -> Label)? = nil
  ) -> Mark {
    make(label: nil, color: .black) { () throws(PlotError) in
      var map = try heatMap(xEdges, yEdges, values, z: z, colors: colors)
      map.valueText = valueText
      map.hidesZeros = hidesZeros
      return .heatMap(map)
    }
  }

  private static func heatMap(
    _ xEdges: [Double], _ yEdges: [Double], _ values: [Double], z: PlotAxis, colors: ColorMap
  ) throws(PlotError) -> HeatMap {
    let (columns, rows) = (max(xEdges.count - 1, 0), max(yEdges.count - 1, 0))
    _ = try BinnedValues(edges: xEdges, values: Array(repeating: 0, count: columns))
    _ = try BinnedValues(edges: yEdges, values: Array(repeating: 0, count: rows))
    guard values.count == columns * rows else {
      throw PlotError(
        .badData, "\(columns) × \(rows) bins need as many values, but there are \(values.count).")
    }
    return HeatMap(xEdges: xEdges, yEdges: yEdges, values: values, z: z, colors: colors)
  }
}
