extension Drawing {
  /// The picture as an SVG document.
  ///
  /// - Parameters:
  ///   - title: What the picture shows, for readers who hear it.
  ///   - idPrefix: Begins every id; give each picture its own when several stand in one page.
  public func svg(title: String? = nil, idPrefix: String = "clip") -> String {
    SVGWriter.document(self, title: title, idPrefix: idPrefix)
  }
}
