extension Figure {
  /// The figure as a display list.
  ///
  /// - Throws: ``PlotError`` if a mark has data that cannot be drawn, an axis cannot span its fixed
  ///   range, or the page size is not that of a page.
  public func drawing() throws(PlotError) -> Drawing {
    var composer = try FigureComposer(self)
    return try composer.compose()
  }

  /// The figure as an SVG document.
  ///
  /// - Parameters:
  ///   - title: What the figure shows, for readers who hear it; nil names the axes.
  ///   - idPrefix: Begins every id; give each figure its own when several stand in one page.
  /// - Throws: As ``drawing()``.
  public func svg(title: String? = nil, idPrefix: String = "clip") throws(PlotError) -> String {
    let axes = [y.label, x.label].map(\.plainText).filter { !$0.isEmpty }
    return try drawing().svg(
      title: title ?? (axes.isEmpty ? nil : axes.joined(separator: " against ")),
      idPrefix: idPrefix)
  }

  /// Writes the figure as SVG; the `PlotImages` module writes PNG and PDF.
  ///
  /// - Throws: As ``drawing()``, and `cannotWrite` if the file cannot be written.
  public func writeSVG(to path: String) throws(PlotError) {
    try TextFile.write(svg(), to: path)
  }
}
