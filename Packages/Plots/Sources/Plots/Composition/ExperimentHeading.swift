/// The experiment label laid out.
struct ExperimentHeading {
  let title: LabelBox
  let conditions: LabelBox

  init(_ label: ExperimentLabel, style: FigureStyle) {
    var nodes = label.experiment.nodes(face: .bold)
    if !label.status.isEmpty {
      nodes += [.space(0.3)] + label.status.nodes(face: .italic)
    }
    let full = LabelBox(nodes, size: style.textSize * 1.1)
    let fullConditions = label.conditions(style.conditions).box(size: style.textSize * 0.95)
    let scale = min(
      1, style.width * 0.8 / max(full.width + fullConditions.width + style.textSize, 1))
    title = LabelBox(nodes, size: style.textSize * 1.1 * scale)
    conditions = label.conditions(style.conditions).box(size: style.textSize * 0.95 * scale)
  }

  /// Both parts above a frame, at its left and right ends.
  func elements(above frame: Drawing.Rectangle) -> [Drawing.Element] {
    let y = frame.y - 7
    return Drawing.elements(title, at: Drawing.Point(frame.x, y), color: .black)
      + Drawing.elements(
        conditions, at: Drawing.Point(frame.maxX, y), color: .black, anchor: .end)
  }
}
