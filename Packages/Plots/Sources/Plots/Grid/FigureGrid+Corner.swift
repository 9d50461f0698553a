extension FigureGrid {
  /// A corner plot: the distribution of each quantity on the diagonal, of each pair below it.
  ///
  /// - Parameters:
  ///   - samples: One column for each quantity, all of one length.
  ///   - names: What the quantities are called, with units.
  ///   - bins: The number of bins of each axis.
  ///   - truths: Values to mark with lines, one for each quantity; nil for none.
  ///   - style: Texts and colours.
  ///   - side: Width and height of the page in points; nil for 150 for each quantity.
  public static func corner(
    _ samples: [[Double]], names: [Label], bins: Int = 30, truths: [Double]? = nil,
    style: FigureStyle = .standard, side: Double? = nil
  ) throws(PlotError) -> FigureGrid {
    let corner = try CornerSamples(samples, names: names, bins: bins, truths: truths)
    var style = style
    style.textSize = min(style.textSize, 12)
    style.tickLength = min(style.tickLength, 4)
    let rows = samples.indices.map { row -> [Figure?] in
      samples.indices.map { column in
        if column > row { return nil }
        return column == row ? corner.diagonal(row, style) : corner.pair(column, row, style)
      }
    }
    let side = side ?? 150 * Double(max(samples.count, 2)) + 40
    return FigureGrid(rows, width: side, height: side)
  }
}
