import Plots

extension Picture {
  /// Writes the picture as SVG, PNG or PDF, as the extension says.
  ///
  /// - Parameters:
  ///   - path: Ends in `.svg`, `.png` or `.pdf`.
  ///   - scale: Pixels per point of a PNG. 2 suits screens; 300.0 / 72 prints at 300 dpi.
  /// - Throws: `PlotError`: as `drawing()`, and `unknownFormat`, `badSize` or `cannotWrite`.
  public func write(to path: String, scale: Double = 2) throws(PlotError) {
    let format = try PictureFormat(path: path)
    if format == .svg { return try writeSVG(to: path) }
    let drawing = try drawing()
    let renderer = try SVGRenderer(
      svg: drawing.svg(title: spokenTitle), width: drawing.width, height: drawing.height)
    if format == .png {
      try renderer.writePNG(to: path, scale: scale)
    } else {
      try renderer.writePDF(to: path)
    }
  }

  /// Writes the picture as SVG, PNG or PDF, a PNG with a resolution in dots per inch.
  ///
  /// - Throws: As ``write(to:scale:)``.
  public func write(to path: String, dpi: Double) throws(PlotError) {
    try write(to: path, scale: dpi / 72)
  }
}
