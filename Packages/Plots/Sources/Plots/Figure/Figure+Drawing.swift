extension Figure: Picture {
  /// The figure as a display list.
  ///
  /// - Throws: ``PlotError`` if a mark has data that cannot be drawn, an axis cannot span its fixed
  ///   range, or the page size is not that of a page.
  public func drawing() throws(PlotError) -> Drawing {
    var composer = try FigureComposer(self)
    return try composer.compose()
  }

  /// The titles of the axes.
  public var spokenTitle: String? {
    let axes = [y.label, x.label].map(\.plainText).filter { !$0.isEmpty }
    return axes.isEmpty ? nil : axes.joined(separator: " against ")
  }
}
