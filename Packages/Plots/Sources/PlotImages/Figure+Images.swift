import Plots

extension Figure {
  /// Writes the figure as SVG, PNG or PDF, as the extension says.
  ///
  /// - Parameters:
  ///   - path: Ends in `.svg`, `.png` or `.pdf`.
  ///   - scale: Pixels per point of a PNG. 2 suits screens; 300.0 / 72 prints at 300 dpi.
  /// - Throws: `PlotError`: as `Figure.drawing()`, and `unknownFormat`, `badSize` or `cannotWrite`.
  public func write(to path: String, scale: Double = 2) throws(PlotError) {
    let format = try PictureFormat(path: path)
    if format == .svg { return try writeSVG(to: path) }
    try drawing().write(to: path, scale: scale)
  }

  /// Writes the figure as SVG, PNG or PDF, a PNG with a resolution in dots per inch.
  ///
  /// - Throws: As ``write(to:scale:)``.
  public func write(to path: String, dpi: Double) throws(PlotError) {
    try write(to: path, scale: dpi / 72)
  }
}
