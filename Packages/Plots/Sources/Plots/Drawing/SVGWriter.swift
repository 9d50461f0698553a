/// Writes drawings as SVG 1.1: fixed decimals, no dates, ids counted from one, so that the same
/// drawing gives the same bytes.
struct SVGWriter {
  /// The families asked for, all with the same widths.
  static let fontFamily = "Helvetica, Arial, 'Liberation Sans', sans-serif"
  static let serifFamily = "Times, 'Times New Roman', 'Liberation Serif', serif"

  private var text = ""
  private var indentation = 0
  private var clipCount = 0
  private var hatchIDs: [Drawing.Hatch: String] = [:]
  private let idPrefix: String

  private init(idPrefix: String) {
    self.idPrefix = idPrefix
  }

  static func document(_ drawing: Drawing, title: String?, idPrefix: String) -> String {
    var writer = SVGWriter(idPrefix: idPrefix)
    let (w, h) = (number(drawing.width), number(drawing.height))
    writer.line(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(w)\" height=\"\(h)\" "
        + "viewBox=\"0 0 \(w) \(h)\" role=\"img\" font-family=\"\(fontFamily)\">")
    writer.indentation += 1
    if let title { writer.line("<title>\(MarkupText.escaped(title))</title>") }
    writer.write(drawing.elements)
    writer.indentation -= 1
    writer.line("</svg>")
    return writer.text
  }

  private mutating func line(_ content: String) {
    text += String(repeating: " ", count: indentation) + content + "\n"
  }

  private mutating func write(_ elements: [Drawing.Element]) {
    for element in elements { write(element) }
  }

  private mutating func write(_ element: Drawing.Element) {
    switch element {
    case .path(let path, let paint):
      guard !path.segments.isEmpty else { return }
      write("path d=\"\(Self.data(path))\"", paint)
    case .rectangle(let r, let paint):
      write("rect\(Self.attributes(r))", paint)
    case .circle(let center, let radius, let paint):
      write(
        "circle cx=\"\(Self.number(center.x))\" cy=\"\(Self.number(center.y))\" "
          + "r=\"\(Self.number(radius))\"", paint)
    case .text(let runs):
      let spans = runs.map(Self.span).joined()
      if !spans.isEmpty { line("<text>\(spans)</text>") }
    case .group(let elements, let placement, let clip):
      writeGroup(elements, placement, clip)
    }
  }

  /// A shape with its paint; a hatch over a colour is a second shape.
  private mutating func write(_ shape: String, _ paint: Drawing.Paint) {
    guard let hatch = paint.hatch else { return line("<\(shape)\(Self.attributes(paint))/>") }
    let id = id(of: hatch)
    if paint.fill != nil {
      line("<\(shape)\(Self.attributes(Drawing.Paint(fill: paint.fill)))/>")
    }
    line("<\(shape) fill=\"url(#\(id))\"\(Self.attributes(paint.stroke))/>")
  }

  /// The id of a pattern, which is written where it is first used.
  private mutating func id(of hatch: Drawing.Hatch) -> String {
    if let id = hatchIDs[hatch] { return id }
    let id = "\(idPrefix)-hatch\(hatchIDs.count + 1)"
    hatchIDs[hatch] = id
    let side = Self.number(hatch.spacing)
    let stroke = Drawing.Stroke(hatch.color, width: hatch.width)
    line(
      "<pattern id=\"\(id)\" width=\"\(side)\" height=\"\(side)\" "
        + "patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(\(Self.number(hatch.angle)))\">"
        + "<path d=\"M0 \(Self.number(hatch.spacing / 2))H\(side)\"\(Self.attributes(stroke))/></pattern>"
    )
    return id
  }

  private mutating func writeGroup(
    _ elements: [Drawing.Element], _ placement: Drawing.Placement, _ clip: Drawing.Rectangle?
  ) {
    guard !elements.isEmpty else { return }
    var attributes = ""
    let origin = placement.origin
    if origin.x != 0 || origin.y != 0 || placement.rotation != 0 {
      attributes += " transform=\"translate(\(Self.number(origin.x)) \(Self.number(origin.y)))"
      if placement.rotation != 0 { attributes += " rotate(\(Self.number(placement.rotation)))" }
      attributes += "\""
    }
    if let clip {
      clipCount += 1
      let id = "\(idPrefix)\(clipCount)"
      line("<clipPath id=\"\(id)\"><rect\(Self.attributes(clip))/></clipPath>")
      attributes += " clip-path=\"url(#\(id))\""
    }
    line("<g\(attributes)>")
    indentation += 1
    write(elements)
    indentation -= 1
    line("</g>")
  }

  private static func span(_ run: Drawing.TextRun) -> String {
    let text = MarkupText.trimmed(run.text)
    guard !text.isEmpty else { return "" }
    let leading = run.text.prefix { $0 == " " }
    let x = run.origin.x + run.face.metrics.width(of: String(leading), size: run.size)
    var attributes =
      " x=\"\(number(x))\" y=\"\(number(run.origin.y))\" font-size=\"\(number(run.size))\""
    if run.face.typeface == .serif { attributes += " font-family=\"\(serifFamily)\"" }
    if run.face.isBold { attributes += " font-weight=\"bold\"" }
    if run.face.isItalic { attributes += " font-style=\"italic\"" }
    if run.color != .black { attributes += " fill=\"\(run.color.hexText)\"" }
    if run.color.opacity < 1 { attributes += " fill-opacity=\"\(number(run.color.opacity))\"" }
    return "<tspan\(attributes)>\(MarkupText.escaped(text))</tspan>"
  }

  private static func attributes(_ r: Drawing.Rectangle) -> String {
    " x=\"\(number(r.x))\" y=\"\(number(r.y))\""
      + " width=\"\(number(r.width))\" height=\"\(number(r.height))\""
  }

  private static func attributes(_ paint: Drawing.Paint) -> String {
    var text = " fill=\"\(paint.fill?.hexText ?? "none")\""
    if let fill = paint.fill, fill.opacity < 1 {
      text += " fill-opacity=\"\(number(fill.opacity))\""
    }
    if paint.isCrisp { text += " shape-rendering=\"crispEdges\"" }
    return text + attributes(paint.stroke)
  }

  private static func attributes(_ stroke: Drawing.Stroke?) -> String {
    guard let stroke else { return "" }
    var text = " stroke=\"\(stroke.color.hexText)\" stroke-width=\"\(number(stroke.width))\""
    if stroke.color.opacity < 1 { text += " stroke-opacity=\"\(number(stroke.color.opacity))\"" }
    if !stroke.dash.isEmpty {
      text += " stroke-dasharray=\"\(stroke.dash.map(number).joined(separator: " "))\""
    }
    return text
  }

  /// The steps of a path; those along an axis name one coordinate only.
  private static func data(_ path: Drawing.Path) -> String {
    func pair(_ p: Drawing.Point) -> String { "\(number(p.x)) \(number(p.y))" }
    var text = ""
    var (x, y) = ("", "")
    for segment in path.segments {
      switch segment {
      case .move(let p): text += "M\(pair(p))"
      case .line(let p):
        let (newX, newY) = (number(p.x), number(p.y))
        text += newY == y ? "H\(newX)" : newX == x ? "V\(newY)" : "L\(newX) \(newY)"
      case .curve(let a, let b, let p): text += "C\(pair(a)) \(pair(b)) \(pair(p))"
      case .close: text += "Z"
      }
      switch segment {
      case .move(let p), .line(let p), .curve(_, _, let p): (x, y) = (number(p.x), number(p.y))
      case .close: (x, y) = ("", "")
      }
    }
    return text
  }

  /// A length with two decimals at most; what is not finite, or far outside any page, is clamped.
  private static func number(_ value: Double) -> String {
    guard !value.isNaN else { return "0" }
    return DecimalText.short(min(max(value, -1e6), 1e6), decimals: 2)
  }
}
