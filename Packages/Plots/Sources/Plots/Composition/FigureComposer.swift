/// Lays a figure out and draws it.
///
/// The order matters: the page gives the heights of the frames, these and the data give the ranges
/// of the vertical axes with room for legend and texts, these give the width of the tick labels and
/// with it the left margin.
struct FigureComposer {
  let figure: Figure
  let style: FigureStyle
  let surroundings: Surroundings
  private(set) var panels: [PanelScene]
  let xMap: AxisMap
  private let colorBar: ColorBar?

  init(_ figure: Figure, in surroundings: Surroundings = Surroundings()) throws(PlotError) {
    self.figure = figure
    self.surroundings = surroundings
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
    try layOut()
    return draw()
  }

  /// Settles ranges, ticks and frames.
  mutating func layOut() throws(PlotError) {
    placeFrames(left: style.textSize * 4)
    for i in panels.indices { panels[i].makeTicks(style) }
    placeFrames(left: leftMargin)
    try panels[0].makeRoom(legend: figure.legend, notes: notes, style: style)
    for i in panels.indices { panels[i].makeTicks(style) }
    placeFrames(left: leftMargin)
    panels[0].placeLegend(
      figure.legend, notes: notes, style: style,
      above: panels[0].frame.y - headingHeight)
  }

  /// The margins that the figure needs, or those that are prescribed.
  var margins: Margins {
    surroundings.margins
      ?? Margins(left: leftMargin, right: rightMargin, top: topMargin, bottom: bottomMargin)
  }

  // MARK: Layout

  private var bottomPanel: PanelScene { panels[panels.count - 1] }

  /// Texts of the experiment label that stand inside the frame.
  private var notes: [CornerNote] {
    guard case .inside(let corner) = style.labelPlacement, let label = figure.label else {
      return []
    }
    return ExperimentHeading(label, style: style).lines.filter { $0.width > 0 }
      .map { CornerNote(box: $0, corner: corner, color: .black) }
  }

  private var leftMargin: Double {
    if surroundings.hidesVerticalLabels { return style.textSize * 0.8 }
    let widest = panels.map(\.tickLabelWidth).max() ?? 0
    let hasTitle = panels.contains { !$0.y.label.isEmpty }
    let title = hasTitle ? style.textSize * 1.6 + verticalTitle.rise + verticalTitle.depth : 0
    let turned = bottomPanel.turnedLabelOverhang(style)
    return max(style.textSize * 1.2, 5 + title + widest + 6 + style.outerTickLength, turned)
  }

  /// The height of the experiment label, or a multiplier, above the frame.
  private var headingHeight: Double {
    let hasHeading = style.labelPlacement == .above && figure.label != nil
    let hasMultiplier = panels[0].ticks.multiplier != nil
    return style.textSize * (hasHeading || hasMultiplier ? 1.45 : 0)
  }

  private var topMargin: Double {
    max(style.textSize * 0.6, headingHeight) + panels[0].heightAbove(figure.legend, style)
      + style.textSize * 0.3
  }

  private var bottomMargin: Double {
    if surroundings.hidesHorizontalLabels { return style.textSize * 0.4 }
    return bottomPanel.horizontalLabelDepth(style) + 8 + style.outerTickLength
      + (figure.x.label.isEmpty
        ? 2 : style.textSize * 1.35 + horizontalTitle.rise + horizontalTitle.depth)
  }

  /// How far the horizontal title reaches above and below the line that margins have room for.
  private var horizontalTitle: (rise: Double, depth: Double) { reach(of: [figure.x.label]) }

  /// How far the tallest vertical title reaches beyond the line that margins have room for.
  private var verticalTitle: (rise: Double, depth: Double) { reach(of: panels.map(\.y.label)) }

  private func reach(of labels: [Label]) -> (rise: Double, depth: Double) {
    let boxes = labels.map { style.box($0, size: style.textSize) }
    return (
      max(0, (boxes.map(\.ascent).max() ?? 0) - style.textSize * 1.05),
      max(0, (boxes.map(\.descent).max() ?? 0) - style.textSize * 0.45)
    )
  }

  private var rightMargin: Double {
    if let colorBar { return colorBar.width(style) }
    if surroundings.hidesHorizontalLabels { return style.textSize * 0.4 }
    let ticks = bottomPanel.xTicks
    let last =
      bottomPanel.hasTurnedLabels
      ? nil
      : ticks.majors.last.map { major in
        let half = style.box(major.label, size: style.tickTextSize).width / 2
        return half - (1 - xMap.fraction(major.position)) * panels[0].frame.width
      }
    let multiplier = ticks.multiplier.map { style.box($0, size: style.tickTextSize).width + 8 }
    return max(style.textSize, (last ?? 0) + 3, (multiplier ?? 0) + 3)
  }

  private mutating func placeFrames(left: Double) {
    let gap = style.panelGap
    let weights = [1.0] + figure.panels.map(\.height)
    let fixed = surroundings.margins
    let (top, bottom) = (fixed?.top ?? topMargin, fixed?.bottom ?? bottomMargin)
    let x = fixed?.left ?? left
    let free = style.height - top - bottom - gap * Double(panels.count - 1)
    let unit = max(free, 10) / weights.reduce(0, +)
    let width = max(style.width - x - (fixed?.right ?? rightMargin), 10)
    var y = top
    for i in panels.indices {
      let height = unit * weights[i]
      panels[i].frame = Drawing.Rectangle(x: x, y: y, width: width, height: height)
      y += height + gap
    }
  }

  // MARK: Drawing

  func draw() -> Drawing {
    var drawing = Drawing(width: style.width, height: style.height)
    if let background = style.background {
      let page = Drawing.Rectangle(x: 0, y: 0, width: style.width, height: style.height)
      drawing.elements.append(.rectangle(page, Drawing.Paint(fill: background)))
    }
    for (index, panel) in panels.enumerated() {
      let axes = FramePainter(panel: panel, style: style)
      drawing.elements += axes.gridElements() + panel.elements(style)
      drawing.elements += axes.frameElements()
      drawing.elements += panel.overlays
      guard !surroundings.hidesVerticalLabels else { continue }
      drawing.elements += axes.verticalLabels(
        neighbours: (above: index > 0, below: index < panels.count - 1))
      drawing.elements += axes.verticalTitle(atX: titleX, isPanel: index > 0)
    }
    if !surroundings.hidesHorizontalLabels { drawing.elements += horizontalAxis() }
    drawing.elements += heading()
    if let colorBar { drawing.elements += colorBar.elements(beside: panels[0].frame, style: style) }
    return drawing
  }

  /// The baseline of vertical titles; with prescribed margins they stay near their numbers.
  private var titleX: Double {
    max(5, panels[0].frame.x - leftMargin + 5) + style.textSize * 0.75 + verticalTitle.rise
  }

  private func horizontalAxis() -> [Drawing.Element] {
    let axes = FramePainter(panel: bottomPanel, style: style)
    let baseline =
      bottomPanel.frame.maxY + bottomMargin - style.textSize * 0.45
      - horizontalTitle.depth
    return axes.horizontalLabels() + axes.horizontalTitle(figure.x.label, baseline: baseline)
  }

  private func heading() -> [Drawing.Element] {
    guard style.labelPlacement == .above, let label = figure.label else { return [] }
    return ExperimentHeading(label, style: style).elements(above: panels[0].frame)
  }
}
