import CRSVG
import Plots

/// Renders an SVG document with librsvg onto surfaces of cairo.
struct SVGRenderer {
  private static let largestSide = 30_000.0
  private static let mostPixels = 200_000_000.0

  private let svg: String
  private let width: Double
  private let height: Double

  /// A renderer for a page of a size in points; throws `badSize` if it is not that of a page.
  init(svg: String, width: Double, height: Double) throws(PlotError) {
    guard width > 0, height > 0, width <= Self.largestSide, height <= Self.largestSide else {
      throw PlotError(.badSize, "A picture of \(width) × \(height) points cannot be made.")
    }
    self.svg = svg
    self.width = width
    self.height = height
  }

  func writePNG(to path: String, scale: Double) throws(PlotError) {
    let (pixelsX, pixelsY) = ((width * scale).rounded(), (height * scale).rounded())
    guard pixelsX >= 1, pixelsY >= 1, pixelsX <= Self.largestSide, pixelsY <= Self.largestSide,
      pixelsX * pixelsY <= Self.mostPixels
    else {
      throw PlotError(
        .badSize, "A picture of \(width * scale) × \(height * scale) pixels cannot be made.")
    }
    let surface = cairo_image_surface_create(CAIRO_FORMAT_ARGB32, Int32(pixelsX), Int32(pixelsY))
    defer { cairo_surface_destroy(surface) }
    try render(on: surface, width: width * scale, height: height * scale)
    try check(cairo_surface_write_to_png(surface, path), writing: path)
  }

  func writePDF(to path: String) throws(PlotError) {
    let surface = cairo_pdf_surface_create(path, width, height)
    defer { cairo_surface_destroy(surface) }
    try check(cairo_surface_status(surface), writing: path)
    // A fixed date: the same figure gives the same bytes.
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, "2000-01-01T00:00:00Z")
    try render(on: surface, width: width, height: height)
    cairo_surface_finish(surface)
    try check(cairo_surface_status(surface), writing: path)
  }

  private func render(
    on surface: OpaquePointer?, width: Double, height: Double
  ) throws(PlotError) {
    let context = cairo_create(surface)
    defer { cairo_destroy(context) }
    let bytes = Array(svg.utf8)
    guard let handle = rsvg_handle_new_from_data(bytes, gsize(bytes.count), nil) else {
      throw PlotError(.cannotWrite, "librsvg could not read the figure's SVG.")
    }
    defer { g_object_unref(handle) }
    var page = RsvgRectangle(x: 0, y: 0, width: width, height: height)
    guard rsvg_handle_render_document(handle, context, &page, nil) != 0 else {
      throw PlotError(.cannotWrite, "librsvg could not draw the figure's SVG.")
    }
  }

  private func check(_ status: cairo_status_t, writing path: String) throws(PlotError) {
    guard status == CAIRO_STATUS_SUCCESS else {
      let reason = cairo_status_to_string(status).map { String(cString: $0) } ?? "unknown error"
      throw PlotError(.cannotWrite, "\(path) cannot be written: \(reason).")
    }
  }
}
