/// A line of text in a corner of the frame.
struct CornerNote {
  var box: LabelBox
  var corner: Corner
  var color: Color

  /// Distance of texts and legends from the frame.
  static func inset(_ style: FigureStyle) -> Double { style.textSize * 0.85 }
  static func lineHeight(_ style: FigureStyle) -> Double { style.legendTextSize * 1.45 }

  /// The area of all lines in a corner; nil if there are none.
  static func area(
    _ notes: [CornerNote], in corner: Corner, of frame: Drawing.Rectangle, style: FigureStyle
  ) -> Drawing.Rectangle? {
    let lines = notes.filter { $0.corner == corner }
    guard !lines.isEmpty else { return nil }
    let width = lines.map(\.box.width).max() ?? 0
    return place(
      width: width, height: Double(lines.count) * lineHeight(style), in: corner, of: frame,
      inset: inset(style))
  }

  /// A rectangle of a size in a corner of the frame.
  static func place(
    width: Double, height: Double, in corner: Corner, of frame: Drawing.Rectangle, inset: Double
  ) -> Drawing.Rectangle {
    Drawing.Rectangle(
      x: corner.isLeft ? frame.x + inset : frame.maxX - inset - width,
      y: corner.isTop ? frame.y + inset : frame.maxY - inset - height, width: width, height: height)
  }

  static func elements(
    _ notes: [CornerNote], in frame: Drawing.Rectangle, style: FigureStyle
  ) -> [Drawing.Element] {
    Corner.allCases.flatMap { corner -> [Drawing.Element] in
      guard let area = area(notes, in: corner, of: frame, style: style) else { return [] }
      return notes.filter { $0.corner == corner }.enumerated().flatMap { line, note in
        let y = area.y + lineHeight(style) * Double(line) + style.legendTextSize * 0.95
        let x = corner.isLeft ? area.x : area.maxX
        return Drawing.elements(
          note.box, at: Drawing.Point(x, y), color: note.color,
          anchor: corner.isLeft ? .start : .end)
      }
    }
  }
}
