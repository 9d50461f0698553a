/// A panel with everything settled: frame, ranges, ticks, colours and texts.
struct PanelScene {
  let y: PlotAxis
  let marks: [Mark]
  let xMap: AxisMap
  private(set) var yMap: AxisMap
  private let areas: [CoveredArea]
  private let xTickLabels: [PlotAxis.TickLabel]?
  var frame = Drawing.Rectangle(x: 0, y: 0, width: 100, height: 100)
  private(set) var ticks = Ticks()
  private(set) var xTicks = Ticks()
  /// Whether names along the horizontal axis are turned for lack of space.
  private(set) var hasTurnedLabels = false
  /// Angle of turned names in degrees; its sine and cosine are alike.
  static let turn = 45.0
  /// The widest label of the vertical axis.
  private(set) var tickLabelWidth = 0.0
  /// Legend and texts, drawn above everything else.
  private(set) var overlays: [Drawing.Element] = []

  init(
    x: PlotAxis, y: PlotAxis, marks: [Mark], xMap: AxisMap, index: Int
  ) throws(PlotError) {
    self.y = y
    xTickLabels = x.tickLabels
    self.marks = marks
    self.xMap = xMap
    let name = index == 0 ? "vertical" : "vertical (panel \(index))"
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
      ticks = Ticks(yMap, target: Self.tickTarget(height: frame.height, size: size))
    }
    tickLabelWidth = ticks.majors.map { $0.label.box(size: size).width }.max() ?? 0
    if let names = horizontalNames {
      placeNames(names, size: size)
    } else {
      xTicks = numberedTicks(size: size)
    }
  }

  /// Names given for the horizontal axis, or else those of bins.
  private var horizontalNames: [PlotAxis.TickLabel]? {
    if let names = xTickLabels { return names }
    for mark in marks {
      guard let (edges, names) = mark.geometry.binLabels else { continue }
      return names.indices.map {
        PlotAxis.TickLabel(
          .verbatim(Self.shortened(names[$0])), at: (edges[$0] + edges[$0 + 1]) / 2)
      }
    }
    return nil
  }

  /// A name short enough to leave room for the panel.
  private static func shortened(_ name: String) -> String {
    name.count > 26 ? name.prefix(25) + "…" : name
  }

  /// Turns names that would touch, and leaves some out if even then there are too many.
  private mutating func placeNames(_ names: [PlotAxis.TickLabel], size: Double) {
    xTicks = Ticks(names, on: xMap)
    hasTurnedLabels = !keepApart(xTicks, size: size)
    guard hasTurnedLabels else { return }
    let fitting = max(1, Int(frame.width / (size * 1.2)))
    let stride = (xTicks.majors.count + fitting - 1) / fitting
    xTicks.majors = xTicks.majors.enumerated().filter { $0.offset.isMultiple(of: stride) }
      .map(\.element)
  }

  /// How far labels of the horizontal axis reach below their upper edge.
  func horizontalLabelDepth(_ style: FigureStyle) -> Double {
    let size = style.tickTextSize
    guard hasTurnedLabels else { return size }
    let longest = xTicks.majors.map { $0.label.box(size: size).width }.max() ?? 0
    return longest * 0.71 + size * 0.8
  }

  /// About how many major ticks suit a vertical axis: up to four if they fit at all, more with room.
  static func tickTarget(height: Double, size: Double) -> Int {
    max(2, min(4, Int(height / (size * 1.4))), Int(height / (size * 2.4)))
  }

  /// The left margin that turned labels need.
  func turnedLabelOverhang(_ style: FigureStyle) -> Double {
    guard hasTurnedLabels else { return 0 }
    return xTicks.majors.map { major in
      major.label.box(size: style.tickTextSize).width * 0.71 + 4
        - xMap.fraction(major.position) * frame.width
    }.max() ?? 0
  }

  private func keepApart(_ ticks: Ticks, size: Double) -> Bool {
    let extents = ticks.majors.map { major in
      let half = major.label.box(size: size).width / 2 + size * 0.3
      return (low: pageX(major.position) - half, high: pageX(major.position) + half)
    }
    return zip(extents, extents.dropFirst()).allSatisfy { $0.high <= $1.low }
  }

  /// The most ticks up to about ten whose labels keep apart.
  private func numberedTicks(size: Double) -> Ticks {
    for target in stride(from: max(2, min(10, Int(frame.width / (size * 3.6)))), to: 1, by: -1) {
      let ticks = Ticks(xMap, target: target)
      if keepApart(ticks, size: size) { return ticks }
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
    if entries.isEmpty { return nil }
    if let columns = legend.columns { return LegendBox(entries, columns: columns, style: style) }
    let boxes = (1...3).map { LegendBox(entries, columns: $0, style: style) }
      .filter { $0.width < frame.width * 0.85 }
    return boxes.first { $0.height < frame.height * 0.4 } ?? boxes.last
      ?? LegendBox(entries, columns: 1, style: style)
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
