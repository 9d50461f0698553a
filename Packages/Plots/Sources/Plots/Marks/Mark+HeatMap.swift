import Histograms

extension Mark {
  /// A histogram with two axes as coloured cells, with a colour bar beside the panel.
  ///
  /// Cells that hold nothing stay white. A figure has one colour bar: that of its first heat map.
  public static func heatMap(
    _ histogram: some PlottableHistogram, z: PlotAxis = "Entries", colors: ColorMap = .viridis
  ) -> Mark {
    make(label: nil, color: .black) { () throws(PlotError) in
      let axes = histogram.axes
      guard axes.count == 2 else {
        throw PlotError(.badData, "A heat map needs two axes, the histogram has \(axes.count).")
      }
      return try heatMapGeometry(
        axes[0].edges, axes[1].edges, histogram.values(), z: z, colors: colors)
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
  public static func heatMap(
    xEdges: [Double], yEdges: [Double], values: [Double], z: PlotAxis,
    colors: ColorMap = .viridis
  ) -> Mark {
    make(label: nil, color: .black) { () throws(PlotError) in
      try heatMapGeometry(xEdges, yEdges, values, z: z, colors: colors)
    }
  }

  private static func heatMapGeometry(
    _ xEdges: [Double], _ yEdges: [Double], _ values: [Double], z: PlotAxis, colors: ColorMap
  ) throws(PlotError) -> Geometry {
    let (columns, rows) = (max(xEdges.count - 1, 0), max(yEdges.count - 1, 0))
    _ = try BinnedValues(edges: xEdges, values: Array(repeating: 0, count: columns))
    _ = try BinnedValues(edges: yEdges, values: Array(repeating: 0, count: rows))
    guard values.count == columns * rows else {
      throw PlotError(
        .badData, "\(columns) × \(rows) bins need as many values, but there are \(values.count).")
    }
    return .heatMap(HeatMap(xEdges: xEdges, yEdges: yEdges, values: values, z: z, colors: colors))
  }
}
