import Histograms

extension Mark {
  /// The lines on which values on a grid reach a level.
  ///
  /// - Parameters:
  ///   - x: Ascending abscissas of the grid.
  ///   - y: Ascending ordinates of the grid.
  ///   - values: Column by column: the value at point (i, j) is at `i * y.count + j`.
  ///   - level: The value on the lines.
  ///   - label: The text in the legend.
  ///   - color: The colour; nil takes the next of the cycle.
  ///   - line: Width and dashes.
  public static func contour(
    x: [Double], y: [Double], values: [Double], level: Double, label: Label? = nil,
    color: Color? = nil, line: LineStyle = .solid
  ) -> Mark {
    make(label: label, color: color, line: line) { () throws(PlotError) in
      guard values.count == x.count * y.count else {
        throw PlotError(
          .badData,
          "A grid of \(x.count) × \(y.count) points needs as many values, but there are "
            + "\(values.count).")
      }
      for axis in [x, y] where axis.contains(where: { !$0.isFinite }) || axis != axis.sorted() {
        throw PlotError(.badData, "The points of a grid must be finite and ascend.")
      }
      // Each line ends with a point that is not drawn, which separates it from the next.
      let lines = ContourLines(x: x, y: y, values: values).lines(at: level)
      return .line(x: lines.flatMap { $0.x + [.nan] }, y: lines.flatMap { $0.y + [.nan] })
    }
  }

  /// The lines on which the contents of a histogram with two axes reach a level, through the middles
  /// of its bins.
  public static func contour(
    _ histogram: some PlottableHistogram, level: Double, label: Label? = nil,
    color: Color? = nil, line: LineStyle = .solid
  ) -> Mark {
    let axes = histogram.axes
    guard axes.count == 2 else {
      return .failure(
        PlotError(.badData, "A contour needs two axes, the histogram has \(axes.count)."),
        label: label)
    }
    return contour(
      x: axes[0].centers, y: axes[1].centers, values: histogram.values(), level: level,
      label: label, color: color, line: line)
  }
}

extension [Mark] {
  /// Contours at several levels, coloured from the lowest to the highest.
  public static func contours(
    x: [Double], y: [Double], values: [Double], levels: [Double], colors: ColorMap = .viridis
  ) -> [Mark] {
    levels.enumerated().map { i, level in
      let part = levels.count > 1 ? Double(i) / Double(levels.count - 1) : 0.5
      return .contour(x: x, y: y, values: values, level: level, color: colors[part])
    }
  }
}
