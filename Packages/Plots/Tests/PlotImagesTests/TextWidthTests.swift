import CRSVG
import Testing

@testable import Plots

/// The renderer sets text as wide as the layout says, so that boxes fit in every format.
@Suite struct TextWidthTests {
  static let texts = [
    "Events / 0.5 GeV", "AVATAR To Ty Wa", "1234567890", "σ(pp → tt̄) ± 5 %", "√s = 13 TeV, fb",
    "Simulation Preliminary", "Entries / (2.5 mm) × 10", "|η| < 2.4, ΔR ≥ 0.4",
  ]

  @Test(arguments: texts, [FontFace.regular, .bold, .italic, .boldItalic])
  func rendererAgrees(text: String, face: FontFace) throws {
    let size = 100.0
    let together = try right(of: text + "H", face: face, size: size)
    let alone = try right(of: "H", face: face, size: size)
    let measured = together - alone
    let expected =
      face.metrics.width(of: text + "H", size: size)
      - face.metrics.width(of: "H", size: size)
    #expect(
      (measured - expected).magnitude < 0.01 * expected, "\(text): \(measured), not \(expected)")
  }

  /// Where the ink of a text ends that begins at 0.
  private func right(of text: String, face: FontFace, size: Double) throws -> Double {
    let run = Drawing.TextRun(text, at: Drawing.Point(0, 200), size: size, face: face)
    let svg = Drawing(width: 3000, height: 400, elements: [.text([run])]).svg()
    let marked = Array(svg.replacing("<text>", with: "<text id=\"t\">").utf8)
    let handle = try #require(rsvg_handle_new_from_data(marked, gsize(marked.count), nil))
    defer { g_object_unref(handle) }
    var page = RsvgRectangle(x: 0, y: 0, width: 3000, height: 400)
    var ink = RsvgRectangle()
    try #require(rsvg_handle_get_geometry_for_layer(handle, "#t", &page, &ink, nil, nil) != 0)
    return ink.x + ink.width
  }
}
