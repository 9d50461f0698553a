import Plots

extension Drawing {
  /// Writes the picture as SVG, PNG or PDF, as the extension says.
  ///
  /// - Parameters:
  ///   - path: Ends in `.svg`, `.png` or `.pdf`.
  ///   - scale: Pixels per point of a PNG.
  /// - Throws: `PlotError` of kind `unknownFormat`, `badSize` or `cannotWrite`.
  public func write(to path: String, scale: Double = 2) throws(PlotError) {
    let format = try PictureFormat(path: path)
    if format == .svg { return try writeSVG(to: path) }
    let renderer = try SVGRenderer(svg: svg(), width: width, height: height)
    if format == .png {
      try renderer.writePNG(to: path, scale: scale)
    } else {
      try renderer.writePDF(to: path)
    }
  }
}
