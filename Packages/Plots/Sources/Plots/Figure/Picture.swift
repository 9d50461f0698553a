/// What can be drawn on a page: a figure, a grid of figures, a drawing made by hand.
public protocol Picture: Sendable {
  /// The picture as a display list.
  ///
  /// - Throws: ``PlotError`` if something in it cannot be drawn.
  func drawing() throws(PlotError) -> Drawing

  /// What the picture shows, for readers who hear it; nil if it does not know.
  var spokenTitle: String? { get }
}

extension Picture {
  /// The picture as an SVG document.
  ///
  /// The bytes depend on the picture alone.
  ///
  /// - Parameters:
  ///   - title: What the picture shows, for readers who hear it; nil names the axes.
  ///   - idPrefix: Begins every id; give each picture its own when several stand in one page.
  /// - Throws: As ``drawing()``.
  public func svg(title: String? = nil, idPrefix: String = "clip") throws(PlotError) -> String {
    SVGWriter.document(try drawing(), title: title ?? spokenTitle, idPrefix: idPrefix)
  }

  /// Writes the picture as SVG; the `PlotImages` module writes PNG and PDF.
  ///
  /// - Throws: As ``drawing()``, and `cannotWrite` if the file cannot be written.
  public func writeSVG(to path: String, title: String? = nil) throws(PlotError) {
    try TextFile.write(svg(title: title), to: path)
  }
}

extension Drawing: Picture {
  /// The drawing itself.
  public func drawing() -> Drawing { self }

  /// Nothing: a drawing does not know what it shows.
  public var spokenTitle: String? { nil }
}
