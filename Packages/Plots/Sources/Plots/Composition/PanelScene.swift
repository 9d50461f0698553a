/// A panel with everything settled: frame, ranges, ticks, colours and texts.
struct PanelScene {
  let y: PlotAxis
  let marks: [Mark]
  let xMap: AxisMap
  private(set) var yMap: AxisMap
  private let areas: [CoveredArea]
  private let name: String
  var frame = Drawing.Rectangle(x: 0, y: 0, width: 100, height: 100)
  private(set) var ticks = Ticks()
  private(set) var xTicks = Ticks()
  /// The widest label of the vertical axis.
  private(set) var tickLabelWidth = 0.0
  /// Legend and texts, drawn above everything else.
  private(set) var overlays: [Drawing.Element] = []

  init(y: PlotAxis, marks: [Mark], xMap: AxisMap, index: Int) throws(PlotError) {
    self.y = y
    self.marks = marks
    self.xMap = xMap
    name = index == 0 ? "vertical" : "vertical (panel \(index))"
    areas = marks.flatMap { $0.geometry.coveredAreas(on: xMap) }
    var range = ValueRange()
    for area in areas {
      range.include(area.y.lowerBound)
      range.include(area.y.upperBound)
    }
    let isHeatMap = marks.contains { if case .heatMap = $0.geometry { true } else { false } }
    let standsOnZero = marks.contains(where: \.geometry.standsOnZero)
    yMap = try AxisRange.resolve(
      y, data: range, margin: isHeatMap ? .none : standsOnZero ? .fromZero : .around, name: name)
  }

  // MARK: Places on the page

  func pageX(_ value: Double) -> Double { frame.x + xMap.fraction(value) * frame.width }
  func pageY(_ value: Double) -> Double { frame.maxY - yMap.fraction(value) * frame.height }
  func point(_ x: Double, _ y: Double) -> Drawing.Point { Drawing.Point(pageX(x), pageY(y)) }

  // MARK: Ticks

  mutating func makeTicks(_ style: FigureStyle) {
    let size = style.tickTextSize
    if let names = y.tickLabels {
      ticks = Ticks(names, on: yMap)
    } else {
      ticks = Ticks(yMap, target: max(2, Int(frame.height / (size * 3.2))))
    }
    tickLabelWidth = ticks.majors.map { $0.label.box(size: size).width }.max() ?? 0
    xTicks = horizontalTicks(size: size)
  }

  /// Names of bins, or the most ticks up to about ten whose labels keep apart.
  private func horizontalTicks(size: Double) -> Ticks {
    for mark in marks {
      guard let (edges, names) = mark.geometry.binLabels else { continue }
      return Ticks(
        names.indices.map {
          PlotAxis.TickLabel(.verbatim(names[$0]), at: (edges[$0] + edges[$0 + 1]) / 2)
        }, on: xMap)
    }
    for target in stride(from: max(2, min(10, Int(frame.width / (size * 3.6)))), to: 1, by: -1) {
      let ticks = Ticks(xMap, target: target)
      let extents = ticks.majors.map { major in
        let half = major.label.box(size: size).width / 2 + size * 0.3
        return (low: pageX(major.position) - half, high: pageX(major.position) + half)
      }
      if zip(extents, extents.dropFirst()).allSatisfy({ $0.high <= $1.low }) { return ticks }
    }
    return Ticks(xMap, target: 1)
  }

  // MARK: Room

  /// Moves the free upper end of the vertical axis so that legend and texts hide no data.
  mutating func makeRoom(
    legend: Legend, notes: [CornerNote], style: FigureStyle
  ) throws(PlotError) {
    guard y.upper == nil else { return }
    let room = HeadRoom(panel: self, areas: areas)
    let plan = room.plan(legendBox(legend, style), legend.position, allNotes(notes, style), style)
    guard let upper = plan.upper, upper > yMap.upper else { return }
    yMap = AxisMap(y.scale, lower: yMap.lower, upper: upper)
  }

  /// Settles where legend and texts stand.
  mutating func placeLegend(_ legend: Legend, notes: [CornerNote], style: FigureStyle) {
    let box = legendBox(legend, style)
    let all = allNotes(notes, style)
    let plan = HeadRoom(panel: self, areas: areas).plan(box, legend.position, all, style)
    overlays = CornerNote.elements(all, in: frame, style: style)
    if let box, let place = plan.legend {
      if plan.hidesData {
        overlays.append(
          .rectangle(place.expanded(by: 3), Drawing.Paint(fill: Color.white.opacity(0.8))))
      }
      overlays += box.elements(at: place)
    }
  }

  private func legendBox(_ legend: Legend, _ style: FigureStyle) -> LegendBox? {
    guard legend.position != .hidden else { return nil }
    let entries = marks.filter { $0.label != nil }
    return entries.isEmpty ? nil : LegendBox(entries, columns: legend.columns, style: style)
  }

  private func allNotes(_ notes: [CornerNote], _ style: FigureStyle) -> [CornerNote] {
    notes
      + marks.compactMap { mark in
        guard case .text(let text, .corner(let corner)) = mark.geometry else { return nil }
        return CornerNote(
          box: text.box(size: style.legendTextSize), corner: corner, color: mark.color ?? .black)
      }
  }
}
