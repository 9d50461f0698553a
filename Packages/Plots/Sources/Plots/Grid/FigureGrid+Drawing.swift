extension FigureGrid: Picture {
  /// The grid as a display list.
  ///
  /// - Throws: As ``Figure/drawing()`` of each figure, with its row and column, and `badSize`.
  public func drawing() throws(PlotError) -> Drawing {
    var composer = try GridComposer(self)
    return try composer.compose()
  }

  /// What the figures show.
  public var spokenTitle: String? {
    let titles = rows.joined().compactMap { $0?.spokenTitle }
    return titles.isEmpty ? nil : titles.joined(separator: "; ")
  }
}
