/// Lays a figure out and draws it.
///
/// The order matters: the page gives the heights of the frames, these and the data give the ranges
/// of the vertical axes with room for legend and texts, these give the width of the tick labels and
/// with it the left margin.
struct FigureComposer {
  let figure: Figure
  let style: FigureStyle
  private var panels: [PanelScene]
  private let xMap: AxisMap
  private let colorBar: ColorBar?

  init(_ figure: Figure) throws(PlotError) {
    self.figure = figure
    style = figure.style
    try PageCheck.check(style, panels: figure.panels)
    var contents = [(figure.y, figure.marks)] + figure.panels.map { ($0.y, $0.marks) }
    for i in contents.indices {
      contents[i].1 = try MarkColors.resolved(contents[i].1, palette: style.palette)
    }
    let geometries = contents.flatMap { $0.1.map(\.geometry) }
    let xMap = try Self.horizontalMap(figure.x, geometries)
    self.xMap = xMap
    panels = try contents.enumerated().map { (index, content) throws(PlotError) in
      try PanelScene(
        x: figure.x, y: content.0, marks: content.1, xMap: xMap, index: index)
    }
    colorBar = try ColorBar(panels[0].marks)
  }

  private static func horizontalMap(
    _ axis: PlotAxis, _ geometries: [Geometry]
  ) throws(PlotError) -> AxisMap {
    var range = ValueRange()
    for geometry in geometries { range.include(geometry.xExtent) }
    let margin: AxisRange.Margin = geometries.contains(where: \.fillsWidth) ? .none : .around
    return try AxisRange.resolve(axis, data: range, margin: margin, name: "horizontal")
  }

  mutating func compose() throws(PlotError) -> Drawing {
    placeFrames(left: style.textSize * 4)
    for i in panels.indices { panels[i].makeTicks(style) }
    placeFrames(left: leftMargin)
    try panels[0].makeRoom(legend: figure.legend, notes: notes, style: style)
    for i in panels.indices { panels[i].makeTicks(style) }
    placeFrames(left: leftMargin)
    panels[0].placeLegend(figure.legend, notes: notes, style: style)
    return draw()
  }

  // MARK: Layout

  /// Texts of the experiment label that stand inside the frame.
  private var notes: [CornerNote] {
    guard style.labelPlacement == .inside, let label = figure.label else { return [] }
    let heading = ExperimentHeading(label, style: style)
    return [heading.title, heading.conditions].filter { $0.width > 0 }
      .map { CornerNote(box: $0, corner: .topLeft, color: .black) }
  }

  private var titleGap: Double { style.textSize * 0.55 }

  private var leftMargin: Double {
    let widest = panels.map(\.tickLabelWidth).max() ?? 0
    let hasTitle = panels.contains { !$0.y.label.isEmpty }
    let title = hasTitle ? style.textSize * 1.05 + titleGap : 0
    let turned = panels[panels.count - 1].turnedLabelOverhang(style)
    return max(style.textSize * 1.2, 5 + title + widest + 6, turned)
  }

  private var topMargin: Double {
    let hasHeading = style.labelPlacement == .above && figure.label != nil
    let hasMultiplier = panels[0].ticks.multiplier != nil
    return style.textSize * (hasHeading || hasMultiplier ? 1.75 : 0.9)
  }

  private var bottomMargin: Double {
    panels[panels.count - 1].horizontalLabelDepth(style) + 8
      + (figure.x.label.isEmpty ? 2 : style.textSize * 1.35)
  }

  private var xTicks: Ticks { panels[panels.count - 1].xTicks }

  private var rightMargin: Double {
    if let colorBar { return colorBar.width(style) }
    let last =
      panels[panels.count - 1].hasTurnedLabels
      ? nil
      : xTicks.majors.last.map { major in
        let half = major.label.box(size: style.tickTextSize).width / 2
        return half - (1 - xMap.fraction(major.position)) * panels[0].frame.width
      }
    let multiplier = xTicks.multiplier.map { $0.box(size: style.tickTextSize).width + 8 }
    return max(style.textSize, (last ?? 0) + 3, (multiplier ?? 0) + 3)
  }

  private mutating func placeFrames(left: Double) {
    let gap = style.textSize * 0.55
    let weights = [1.0] + figure.panels.map(\.height)
    let free = style.height - topMargin - bottomMargin - gap * Double(panels.count - 1)
    let unit = max(free, 10) / weights.reduce(0, +)
    let width = max(style.width - left - rightMargin, 10)
    var y = topMargin
    for i in panels.indices {
      let height = unit * weights[i]
      panels[i].frame = Drawing.Rectangle(x: left, y: y, width: width, height: height)
      y += height + gap
    }
  }

  // MARK: Drawing

  private func draw() -> Drawing {
    var drawing = Drawing(width: style.width, height: style.height)
    if let background = style.background {
      let page = Drawing.Rectangle(x: 0, y: 0, width: style.width, height: style.height)
      drawing.elements.append(.rectangle(page, Drawing.Paint(fill: background)))
    }
    for (index, panel) in panels.enumerated() {
      drawing.elements += panel.elements(style)
      let axes = FramePainter(panel: panel, style: style)
      drawing.elements += axes.frameElements()
      drawing.elements += axes.verticalLabels(
        neighbours: (above: index > 0, below: index < panels.count - 1))
      drawing.elements += axes.verticalTitle(atX: 5 + style.textSize * 0.75, centred: index > 0)
      drawing.elements += panel.overlays
    }
    drawing.elements += horizontalAxis()
    drawing.elements += heading()
    if let colorBar { drawing.elements += colorBar.elements(beside: panels[0].frame, style: style) }
    return drawing
  }

  private func horizontalAxis() -> [Drawing.Element] {
    let axes = FramePainter(panel: panels[panels.count - 1], style: style)
    return axes.horizontalLabels()
      + axes.horizontalTitle(figure.x.label, baseline: style.height - style.textSize * 0.45)
  }

  private func heading() -> [Drawing.Element] {
    guard style.labelPlacement == .above, let label = figure.label else { return [] }
    return ExperimentHeading(label, style: style).elements(above: panels[0].frame)
  }
}
