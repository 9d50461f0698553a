/// The legend laid out: a sample of each mark with its label.
struct LegendBox {
  private struct Entry {
    var mark: Mark
    var box: LabelBox
  }

  private let entries: [Entry]
  private let columns: Int
  private let rows: Int
  private let columnWidth: Double
  private let lineHeight: Double
  private let sampleWidth: Double
  private let gap: Double
  private let textSize: Double
  private let markerSize: Double

  /// The legend in so many columns, smaller than the style's by a factor.
  init(_ marks: [Mark], columns: Int, style: FigureStyle, scale: Double = 1) {
    textSize = style.legendTextSize * scale
    markerSize = style.markerSize * scale
    let size = textSize
    entries = marks.map { Entry(mark: $0, box: style.box($0.label ?? "", size: size)) }
    self.columns = min(max(columns, 1), entries.count)
    rows = (entries.count + self.columns - 1) / self.columns
    lineHeight = CornerNote.lineHeight(style) * scale
    sampleWidth = textSize * 2
    gap = textSize * 0.55
    columnWidth = sampleWidth + gap + (entries.map(\.box.width).max() ?? 0)
  }

  var width: Double { columnWidth * Double(columns) + textSize * Double(columns - 1) }
  var height: Double { lineHeight * Double(rows) }

  /// The factor with which the legend fits into a frame beside and below some texts.
  func scale(
    into frame: Drawing.Rectangle, inset: Double, besides width: Double, below height: Double
  ) -> Double {
    let room = frame.width - 2 * inset - (width > 0 ? width + inset : 0)
    return max(0.1, min(room / self.width, (frame.height - 2 * inset - height) / self.height))
  }

  func elements(at place: Drawing.Rectangle) -> [Drawing.Element] {
    entries.enumerated().flatMap { index, entry in
      let x = place.x + Double(index / rows) * (columnWidth + textSize)
      let middle = place.y + (Double(index % rows) + 0.5) * lineHeight
      let sample = Drawing.Rectangle(
        x: x, y: middle - textSize * 0.36, width: sampleWidth, height: textSize * 0.72)
      let baseline = Drawing.Point(x + sampleWidth + gap, middle + textSize * 0.36)
      return MarkSample.elements(entry.mark, in: sample, markerSize: markerSize)
        + Drawing.elements(entry.box, at: baseline, color: .black)
    }
  }
}
