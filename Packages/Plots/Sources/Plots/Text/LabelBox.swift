/// A label laid out: runs of characters and lines about a baseline that begins at the origin.
struct LabelBox {
  private(set) var runs: [Drawing.TextRun] = []
  private(set) var lines: [(path: [Drawing.Path.Segment], width: Double)] = []
  private(set) var width = 0.0
  /// Height of the ink above the baseline.
  private(set) var ascent = 0.0
  /// Depth of the ink below the baseline.
  private(set) var descent = 0.0
  private var endsItalic = false

  init(_ nodes: [LabelNode], size: Double) {
    for node in nodes { append(node, size: size) }
  }

  private mutating func append(_ node: LabelNode, size: Double) {
    switch node {
    case .text(let text, let face):
      appendText(text, face, size: size)
    case .space(let em):
      width += em * size
      endsItalic = false
    case .scripts(let lower, let upper):
      appendScripts(lower, upper, size: size)
    case .root(let body):
      appendRoot(LabelBox(body, size: size), size: size)
    case .fraction(let upper, let lower):
      appendFraction(LabelBox(upper, size: size * 0.72), LabelBox(lower, size: size * 0.72), size)
    case .accent(.slash, let body):
      appendSlash(LabelBox(body, size: size), size: size)
    case .accent(let accent, let body):
      appendAccent(accent, LabelBox(body, size: size), size: size)
    }
  }

  private mutating func appendText(_ text: String, _ face: FontFace, size: Double) {
    runs.append(Drawing.TextRun(text, at: Drawing.Point(width, 0), size: size, face: face))
    width += face.metrics.width(of: text, size: size)
    ascent = max(ascent, GlyphExtent.ascent(of: text) * size)
    descent = max(descent, GlyphExtent.descent(of: text) * size)
    endsItalic = face.isItalic
  }

  private mutating func appendScripts(_ lower: [LabelNode], _ upper: [LabelNode], size: Double) {
    let below = LabelBox(lower, size: size * 0.7)
    let above = LabelBox(upper, size: size * 0.7)
    let correction = endsItalic ? 0.05 * size : 0
    let start = width
    place(below, at: Drawing.Point(start + 0.02 * size, 0.22 * size))
    place(above, at: Drawing.Point(start + 0.02 * size + correction, -0.36 * size))
    width = start + max(below.width, above.width + (upper.isEmpty ? 0 : correction)) + 0.04 * size
    endsItalic = false
  }

  private mutating func appendRoot(_ body: LabelBox, size: Double) {
    let top = -(max(body.ascent, FontMetrics.xHeight * size) + 0.16 * size)
    let x = width
    let sign = 0.56 * size
    place(body, at: Drawing.Point(x + sign, 0))
    width = x + sign + body.width + 0.06 * size
    func p(_ dx: Double, _ y: Double) -> Drawing.Point { Drawing.Point(x + dx * size, y) }
    lines.append(
      (
        [
          .move(p(0.05, -0.30 * size)), .line(p(0.14, -0.36 * size)),
          .line(p(0.30, 0.10 * size)), .line(p(0.50, top)),
          .line(Drawing.Point(width, top)),
        ], 0.06 * size
      ))
    ascent = max(ascent, -top + 0.03 * size)
    descent = max(descent, 0.12 * size)
    endsItalic = false
  }

  private mutating func appendFraction(_ upper: LabelBox, _ lower: LabelBox, _ size: Double) {
    let side = 0.1 * size
    let inner = max(upper.width, lower.width)
    let (x, axis) = (width + side, -0.27 * size)
    place(
      upper,
      at: Drawing.Point(x + (inner - upper.width) / 2, axis - 0.1 * size - upper.descent))
    place(
      lower, at: Drawing.Point(x + (inner - lower.width) / 2, axis + 0.14 * size + lower.ascent))
    width = x + inner + side
    lines.append(
      (
        [
          .move(Drawing.Point(x - side / 2, axis)),
          .line(Drawing.Point(x + inner + side / 2, axis)),
        ], 0.055 * size
      ))
    endsItalic = false
  }

  private mutating func appendSlash(_ body: LabelBox, size: Double) {
    let middle = width + body.width / 2 + (body.endsItalic ? 0.05 * size : 0)
    place(body, at: Drawing.Point(width, 0))
    lines.append(
      (
        [
          .move(Drawing.Point(middle - 0.22 * size, 0.1 * size)),
          .line(Drawing.Point(middle + 0.22 * size, -0.8 * size)),
        ], 0.055 * size
      ))
    ascent = max(ascent, 0.8 * size)
    endsItalic = body.endsItalic
  }

  private mutating func appendAccent(_ accent: LabelNode.Accent, _ body: LabelBox, size: Double) {
    let slant = body.endsItalic ? 0.08 * size : 0
    let y = -(max(body.ascent, FontMetrics.xHeight * size) + 0.10 * size)
    let left = width + 0.04 * size + slant
    let right = width + max(body.width - 0.02 * size, 0.3 * size) + slant
    place(body, at: Drawing.Point(width, 0))
    lines.append((accent.segments(from: left, to: right, at: y, size: size), 0.055 * size))
    ascent = max(ascent, -y + 0.08 * size)
    endsItalic = body.endsItalic
  }

  private mutating func place(_ box: LabelBox, at origin: Drawing.Point) {
    let moved = box.moved(by: origin)
    runs += moved.runs
    lines += moved.lines
    width = max(width, origin.x + box.width)
    ascent = max(ascent, box.ascent - origin.y)
    if !box.runs.isEmpty { descent = max(descent, box.descent + origin.y) }
  }

  private func moved(by offset: Drawing.Point) -> LabelBox {
    var box = self
    for i in runs.indices { box.runs[i].origin = runs[i].origin.moved(by: offset) }
    for i in lines.indices { box.lines[i].path = lines[i].path.map { $0.moved(by: offset) } }
    return box
  }

  /// What to draw when the baseline begins at a place.
  func elements(at origin: Drawing.Point, color: Color) -> [Drawing.Element] {
    let box = moved(by: origin)
    let colored = box.runs.map { run in
      var run = run
      run.color = color
      return run
    }
    let text: [Drawing.Element] = colored.isEmpty ? [] : [.text(colored)]
    return text
      + box.lines.map {
        .path(Drawing.Path($0.path), Drawing.Paint(stroke: .init(color, width: $0.width)))
      }
  }
}

extension LabelNode.Accent {
  /// The accent's line between two abscissas, its foot at an ordinate.
  fileprivate func segments(
    from left: Double, to right: Double, at y: Double, size: Double
  ) -> [Drawing.Path.Segment] {
    func p(_ x: Double, _ rise: Double) -> Drawing.Point { Drawing.Point(x, y - rise * size) }
    let middle = (left + right) / 2
    let reach = 0.17 * size
    switch self {
    case .bar:
      return [.move(p(left, 0)), .line(p(right, 0))]
    case .hat:
      return [.move(p(middle - reach, 0)), .line(p(middle, 0.13)), .line(p(middle + reach, 0))]
    case .tilde:
      return [
        .move(p(middle - reach, 0)),
        .curve(p(middle - reach / 2, 0.14), p(middle + reach / 2, -0.06), p(middle + reach, 0.08)),
      ]
    case .slash:
      return []
    case .vector:
      let tip = max(right, left + 0.4 * size)
      return [
        .move(p(left, 0.04)), .line(p(tip, 0.04)),
        .move(p(tip - 0.12 * size, 0.12)), .line(p(tip, 0.04)), .line(p(tip - 0.12 * size, -0.04)),
      ]
    }
  }
}
