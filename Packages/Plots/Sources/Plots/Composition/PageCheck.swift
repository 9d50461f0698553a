/// Refuses pages on which nothing can be laid out.
enum PageCheck {
  static func check(_ style: FigureStyle, panels: [Panel]) throws(PlotError) {
    for (name, value) in [("width", style.width), ("height", style.height)] {
      guard value >= 50, value <= 20_000 else {
        throw PlotError(.badSize, "The page has a \(name) of \(value) points: use 50 to 20000.")
      }
    }
    guard style.textSize >= 1, style.textSize <= 500 else {
      throw PlotError(.badSize, "The text size is \(style.textSize) points: use 1 to 500.")
    }
    for panel in panels where !(panel.height > 0.01 && panel.height <= 100) {
      throw PlotError(
        .badSize, "A panel has \(panel.height) times the height of the main one: use 0.01 to 100.")
    }
  }
}
