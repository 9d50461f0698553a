/// Draws the frame of a panel, its ticks and what is written at them.
struct FramePainter {
  let panel: PanelScene
  let style: FigureStyle

  private var frame: Drawing.Rectangle { panel.frame }

  /// The frame with its ticks.
  func frameElements() -> [Drawing.Element] {
    let stroke = Drawing.Paint(stroke: .init(.black, width: style.frameWidth))
    let major = Drawing.Path(
      xTicks(panel.xTicks.majors.map(\.position), style.tickLength)
        + yTicks(panel.ticks.majors.map(\.position), style.tickLength))
    guard style.hasMinorTicks else { return [.path(major, stroke), .rectangle(frame, stroke)] }
    let minor = Drawing.Path(
      xTicks(panel.xTicks.minors, style.tickLength / 2)
        + yTicks(panel.ticks.minors, style.tickLength / 2))
    let thin = Drawing.Paint(stroke: .init(.black, width: style.frameWidth * 0.8))
    return [.path(minor, thin), .path(major, stroke), .rectangle(frame, stroke)]
  }

  /// Faint lines across the panel at the major ticks.
  func gridElements() -> [Drawing.Element] {
    guard style.hasGrid else { return [] }
    let x = panel.xTicks.majors.flatMap { major -> [Drawing.Path.Segment] in
      let x = panel.pageX(major.position)
      return [.move(Drawing.Point(x, frame.maxY)), .line(Drawing.Point(x, frame.y))]
    }
    let y = panel.ticks.majors.flatMap { major -> [Drawing.Path.Segment] in
      let y = panel.pageY(major.position)
      return [.move(Drawing.Point(frame.x, y)), .line(Drawing.Point(frame.maxX, y))]
    }
    let stroke = Drawing.Stroke(Color(hex: 0xe3e6ea), width: style.frameWidth * 0.8)
    return [.path(Drawing.Path(x + y), Drawing.Paint(stroke: stroke))]
  }

  private func xTicks(_ values: [Double], _ length: Double) -> [Drawing.Path.Segment] {
    values.flatMap { value -> [Drawing.Path.Segment] in
      let x = panel.pageX(value)
      let bottom: [Drawing.Path.Segment] = [
        .move(Drawing.Point(x, frame.maxY)), .line(Drawing.Point(x, frame.maxY - length)),
      ]
      guard style.ticksOnAllSides else { return bottom }
      return bottom + [.move(Drawing.Point(x, frame.y)), .line(Drawing.Point(x, frame.y + length))]
    }
  }

  private func yTicks(_ values: [Double], _ length: Double) -> [Drawing.Path.Segment] {
    values.flatMap { value -> [Drawing.Path.Segment] in
      let y = panel.pageY(value)
      let left: [Drawing.Path.Segment] = [
        .move(Drawing.Point(frame.x, y)), .line(Drawing.Point(frame.x + length, y)),
      ]
      guard style.ticksOnAllSides else { return left }
      return left
        + [.move(Drawing.Point(frame.maxX, y)), .line(Drawing.Point(frame.maxX - length, y))]
    }
  }

  /// Labels left of the frame, except where they would touch those of a neighbouring panel.
  func verticalLabels(neighbours: (above: Bool, below: Bool)) -> [Drawing.Element] {
    let size = panel.labelSizes.y
    let reach = size * 0.4
    var elements: [Drawing.Element] = []
    for major in panel.ticks.majors {
      let y = panel.pageY(major.position)
      if neighbours.above, y - frame.y < reach { continue }
      if neighbours.below, panel.yMap.lower != 0, frame.maxY - y < reach { continue }
      elements += Drawing.elements(
        style.box(major.label, size: size),
        at: Drawing.Point(
          frame.x - 6 - style.outerTickLength, y + FontMetrics.capHeight * size / 2), color: .black,
        anchor: .end)
    }
    if let multiplier = panel.ticks.multiplier {
      let box = style.box(multiplier, size: size)
      let place = Drawing.Point(max(frame.x - 4 - box.width, 2), frame.y - size * 0.55)
      elements += Drawing.elements(box, at: place, color: .black)
    }
    return elements
  }

  /// The title of the vertical axis, read upwards: at its upper end, or in the middle.
  func verticalTitle(atX x: Double, isPanel: Bool) -> [Drawing.Element] {
    let isCentred = isPanel || style.titlePlacement == .middle
    let box = fitted(panel.y.label, to: frame.height * (isPanel ? 1.1 : 1))
    let place = Drawing.Point(x, isCentred ? frame.midY : frame.y)
    return Drawing.elements(
      box, at: place, color: .black, anchor: isCentred ? .middle : .end, rotation: -90)
  }

  /// Labels below the frame; names that are too long for their places are turned.
  func horizontalLabels() -> [Drawing.Element] {
    let size = panel.labelSizes.x
    let isTurned = panel.hasTurnedLabels
    let y =
      frame.maxY + 8 + style.outerTickLength + FontMetrics.capHeight * size * (isTurned ? 0.6 : 1)
    var elements = panel.xTicks.majors.flatMap { major in
      let x = panel.pageX(major.position) + (isTurned ? size * 0.3 : 0)
      return Drawing.elements(
        style.box(major.label, size: size), at: Drawing.Point(x, y), color: .black,
        anchor: isTurned ? .end : .middle, rotation: isTurned ? -PanelScene.turn : 0)
    }
    if let multiplier = panel.xTicks.multiplier {
      elements += Drawing.elements(
        style.box(multiplier, size: size),
        at: Drawing.Point(frame.maxX + 6, frame.maxY + size * 0.3),
        color: .black)
    }
    return elements
  }

  /// The title of the horizontal axis: at its right end, or in the middle.
  func horizontalTitle(_ label: Label, baseline: Double) -> [Drawing.Element] {
    let isCentred = style.titlePlacement == .middle
    return Drawing.elements(
      fitted(label, to: frame.width),
      at: Drawing.Point(isCentred ? frame.midX : frame.maxX, baseline), color: .black,
      anchor: isCentred ? .middle : .end)
  }

  /// A label in the size of the style, or as much smaller as its space demands.
  private func fitted(_ label: Label, to length: Double) -> LabelBox {
    let box = style.box(label, size: style.textSize)
    guard box.width > length else { return box }
    return style.box(label, size: style.textSize * length / box.width)
  }
}
