/// A vertical axis of names, read from the top down.
enum NameAxis {
  /// The axis for names; the first is at height `count - 1`.
  static func axis(_ names: [Label]) -> PlotAxis {
    var axis = PlotAxis("", range: -0.7...max(Double(names.count) - 0.3, 0.3))
    axis.tickLabels = names.enumerated().map {
      PlotAxis.TickLabel($0.element, at: height($0.offset, of: names.count))
    }
    return axis
  }

  /// Where the name with an index stands.
  static func height(_ index: Int, of count: Int) -> Double { Double(count - 1 - index) }

  /// The width of the longest name.
  static func width(_ names: [Label], _ style: FigureStyle) -> Double {
    names.map { style.box($0, size: style.tickTextSize).width }.max() ?? 0
  }

  /// A page high enough for the names.
  static func pageHeight(_ count: Int, _ style: FigureStyle) -> Double {
    min(max(Double(count) * style.textSize * 1.45, 40) + style.textSize * 6, 18_000)
  }
}
