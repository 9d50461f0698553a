/// The experiment label laid out.
struct ExperimentHeading {
  let title: LabelBox
  let conditions: LabelBox
  /// Lines below the conditions where the label stands inside the frame.
  private let supplements: [LabelBox]

  init(_ label: ExperimentLabel, style: FigureStyle) {
    var nodes = label.experiment.nodes(face: style.experimentFace)
    if !label.status.isEmpty {
      nodes += [.space(0.3)] + label.status.nodes(face: style.statusFace)
    }
    let text = label.conditions(style.conditions)
    let full = LabelBox(nodes, size: style.textSize * 1.1)
    let fullConditions = style.box(text, size: style.textSize * 0.95)
    let together =
      style.labelPlacement == .above
      ? full.width + fullConditions.width + style.textSize
      : max(full.width, fullConditions.width)
    let scale = min(1, style.width * 0.8 / max(together, 1))
    title = LabelBox(nodes, size: style.textSize * 1.1 * scale)
    conditions = style.box(text, size: style.textSize * 0.95 * scale)
    supplements = label.supplements.map { style.box($0, size: style.legendTextSize) }
  }

  /// All lines from the top down.
  var lines: [LabelBox] { [title, conditions] + supplements }

  /// Title and conditions above a frame, at its left and right ends.
  func elements(above frame: Drawing.Rectangle) -> [Drawing.Element] {
    let y = frame.y - 7
    return Drawing.elements(title, at: Drawing.Point(frame.x, y), color: .black)
      + Drawing.elements(
        conditions, at: Drawing.Point(frame.maxX, y), color: .black, anchor: .end)
  }
}
