/// Refuses pages on which nothing can be laid out.
enum PageCheck {
  static func check(_ style: FigureStyle, panels: [Panel]) throws(PlotError) {
    try check(width: style.width, height: style.height)
    guard style.textSize >= 1, style.textSize <= 500 else {
      throw PlotError(.badSize, "The text size is \(style.textSize) points: use 1 to 500.")
    }
    for panel in panels where !(panel.height > 0.01 && panel.height <= 100) {
      throw PlotError(
        .badSize, "A panel has \(panel.height) times the height of the main one: use 0.01 to 100.")
    }
  }

  static func check(_ grid: FigureGrid) throws(PlotError) {
    try check(width: grid.width, height: grid.height)
    guard grid.rows.count <= 200, grid.columnCount <= 200 else {
      throw PlotError(
        .badSize, "A grid of \(grid.rows.count) × \(grid.columnCount) figures: use up to 200 × 200."
      )
    }
    for weight in grid.widths + grid.heights where !(weight > 0.001 && weight <= 1000) {
      throw PlotError(.badSize, "A relative size of \(weight) in a grid: use 0.001 to 1000.")
    }
  }

  private static func check(width: Double, height: Double) throws(PlotError) {
    for (name, value) in [("width", width), ("height", height)] {
      guard value >= 50, value <= 20_000 else {
        throw PlotError(.badSize, "The page has a \(name) of \(value) points: use 50 to 20000.")
      }
    }
  }
}
