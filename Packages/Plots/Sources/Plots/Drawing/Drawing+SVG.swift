extension Drawing {
  /// The picture as an SVG document.
  ///
  /// The bytes depend on the drawing alone.
  ///
  /// - Parameters:
  ///   - title: What the picture shows, for readers who hear it.
  ///   - idPrefix: Begins every id; give each picture its own when several stand in one page.
  public func svg(title: String? = nil, idPrefix: String = "clip") -> String {
    SVGWriter.document(self, title: title, idPrefix: idPrefix)
  }

  /// Writes the picture as SVG; the `PlotImages` module writes PNG and PDF.
  ///
  /// - Throws: ``PlotError`` of kind `cannotWrite`.
  public func writeSVG(to path: String, title: String? = nil) throws(PlotError) {
    try TextFile.write(svg(title: title), to: path)
  }
}
