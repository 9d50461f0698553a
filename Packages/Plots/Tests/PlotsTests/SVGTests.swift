import Testing

@testable import Plots

@Suite struct SVGTests {
  @Test func everyElement() {
    var drawing = Drawing(width: 100, height: 50)
    drawing.elements = [
      .rectangle(
        Drawing.Rectangle(x: 1, y: 2, width: 3.456, height: 4),
        Drawing.Paint(fill: Color(hex: 0x5790fc).opacity(0.5))),
      .path(
        Drawing.Path([
          .move(Drawing.Point(0, 0)), .line(Drawing.Point(1, 1)),
          .curve(Drawing.Point(1, 2), Drawing.Point(3, 4), Drawing.Point(5, 6)), .close,
        ]), Drawing.Paint(stroke: .init(.red, width: 2, dash: [3, 1.5]))),
      .group(
        [.circle(center: Drawing.Point(1, 1), radius: 2, Drawing.Paint(fill: .black))],
        Drawing.Placement(origin: Drawing.Point(5, 6), rotation: -90),
        clip: Drawing.Rectangle(x: 0, y: 0, width: 9, height: 9)),
      .text([
        Drawing.TextRun(" a<b & \"c\" ", at: Drawing.Point(0, 10), size: 10, face: .boldItalic)
      ]),
    ]
    let expected = """
      <svg xmlns="http://www.w3.org/2000/svg" width="100" height="50" viewBox="0 0 100 50" role="img" \
      font-family="Helvetica, Arial, 'Liberation Sans', sans-serif">
       <title>A &amp; B</title>
       <rect x="1" y="2" width="3.46" height="4" fill="#5790fc" fill-opacity="0.5"/>
       <path d="M0 0L1 1C1 2 3 4 5 6Z" fill="none" stroke="#e42536" stroke-width="2" \
      stroke-dasharray="3 1.5"/>
       <clipPath id="c1"><rect x="0" y="0" width="9" height="9"/></clipPath>
       <g transform="translate(5 6) rotate(-90)" clip-path="url(#c1)">
        <circle cx="1" cy="1" r="2" fill="#000000"/>
       </g>
       <text><tspan x="2.78" y="10" font-size="10" font-weight="bold" font-style="italic">\
      a&lt;b &amp; &quot;c&quot;</tspan></text>
      </svg>

      """
    #expect(drawing.svg(title: "A & B", idPrefix: "c") == expected)
  }

  @Test func controlCharactersAreReplaced() {
    #expect(MarkupText.escaped("a\u{0}b\u{1B}c\nd") == "a\u{FFFD}b\u{FFFD}c\nd")
  }

  @Test func labelsCannotBreakOut() throws {
    var figure = Figure(x: "</svg><script>alert(1)</script>", y: .init(.verbatim("\"'<&>")))
    figure.add(.curve(label: "<b>") { $0 })
    let svg = try figure.svg()
    #expect(!svg.contains("<script") && !svg.contains("<b>"))
  }

  @Test func colors() {
    #expect(Color(hex: 0x123456).hexText == "#123456")
    #expect(Color(red: 2, green: -1, blue: .nan) == Color(red: 1, green: 0, blue: 0))
    #expect(ColorMap.viridis[0] == Color(hex: 0x440154))
    #expect(ColorMap.viridis[1] == Color(hex: 0xfde725))
    #expect(ColorMap.viridis[.nan] == Color(hex: 0x440154))
    #expect(ColorMap([])[0.3] == .gray)
  }
}
