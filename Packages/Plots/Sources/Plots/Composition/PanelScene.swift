/// A panel with everything settled: frame, ranges, ticks, colours and texts.
struct PanelScene {
  let y: PlotAxis
  let marks: [Mark]
  let xMap: AxisMap
  private(set) var yMap: AxisMap
  private let areas: [CoveredArea]
  private let xTickLabels: [PlotAxis.TickLabel]?
  private let hidesXNumbers: Bool
  var frame = Drawing.Rectangle(x: 0, y: 0, width: 100, height: 100)
  private(set) var ticks = Ticks()
  private(set) var xTicks = Ticks()
  /// Whether names along the horizontal axis are turned for lack of space.
  private(set) var hasTurnedLabels = false
  /// Angle of turned names in degrees; its sine and cosine are alike.
  static let turn = 45.0
  /// The widest label of the vertical axis.
  private(set) var tickLabelWidth = 0.0
  /// Font sizes of the labels of both axes; names that are many are smaller.
  private(set) var labelSizes = (x: 10.0, y: 10.0)
  /// Legend and texts, drawn above everything else.
  private(set) var overlays: [Drawing.Element] = []

  init(
    x: PlotAxis, y: PlotAxis, marks: [Mark], xMap: AxisMap, index: Int
  ) throws(PlotError) {
    self.y = y
    xTickLabels = x.tickLabels
    hidesXNumbers = x.hidesNumbers
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
    labelSizes = (style.tickTextSize, style.tickTextSize)
    if let names = verticalNames {
      ticks = Ticks(names, on: yMap)
      labelSizes.y = Self.size(style.tickTextSize, for: ticks, on: yMap, length: frame.height)
    } else {
      ticks = Ticks(yMap, target: Self.tickTarget(height: frame.height, size: labelSizes.y))
    }
    if y.hidesNumbers { ticks = ticks.withoutLabels }
    tickLabelWidth = ticks.majors.map { style.box($0.label, size: labelSizes.y).width }.max() ?? 0
    if let names = horizontalNames {
      placeNames(names, style)
    } else {
      xTicks = numberedTicks(style)
    }
    if hidesXNumbers { xTicks = xTicks.withoutLabels }
  }

  /// Names given for the vertical axis, or else those of the rows of a heat map.
  private var verticalNames: [PlotAxis.TickLabel]? {
    if let names = y.tickLabels { return names }
    for mark in marks {
      guard case .heatMap(let map) = mark.geometry, let names = map.names.y else { continue }
      return Self.tickLabels(map.yEdges, names)
    }
    return nil
  }

  /// A font size at which lines with names stand clear of each other; not below a third.
  private static func size(
    _ size: Double, for ticks: Ticks, on map: AxisMap, length: Double
  ) -> Double {
    let places = ticks.majors.map { map.fraction($0.position) * length }.sorted()
    let closest = zip(places, places.dropFirst()).map { $1 - $0 }.min() ?? length
    return max(min(size, closest * 0.9), size / 3)
  }

  private static func tickLabels(_ edges: [Double], _ names: [String]) -> [PlotAxis.TickLabel] {
    names.indices.map {
      PlotAxis.TickLabel(.verbatim(shortened(names[$0])), at: (edges[$0] + edges[$0 + 1]) / 2)
    }
  }

  /// Names given for the horizontal axis, or else those of bins.
  private var horizontalNames: [PlotAxis.TickLabel]? {
    if let names = xTickLabels { return names }
    for mark in marks {
      guard let (edges, names) = mark.geometry.binLabels else { continue }
      return Self.tickLabels(edges, names)
    }
    return nil
  }

  /// A name short enough to leave room for the panel.
  private static func shortened(_ name: String) -> String {
    name.count > 26 ? name.prefix(25) + "…" : name
  }

  /// Turns names that would touch, and leaves some out if even then there are too many.
  private mutating func placeNames(_ names: [PlotAxis.TickLabel], _ style: FigureStyle) {
    xTicks = Ticks(names, on: xMap)
    hasTurnedLabels = !keepApart(xTicks, style)
    guard hasTurnedLabels else { return }
    labelSizes.x = max(
      Self.size(style.tickTextSize, for: xTicks, on: xMap, length: frame.width),
      style.tickTextSize * 0.5)
    let size = labelSizes.x
    let fitting = max(1, Int(frame.width / (size * 1.2)))
    let stride = (xTicks.majors.count + fitting - 1) / fitting
    xTicks.majors = xTicks.majors.enumerated().filter { $0.offset.isMultiple(of: stride) }
      .map(\.element)
  }

  /// How far labels of the horizontal axis reach below their upper edge.
  func horizontalLabelDepth(_ style: FigureStyle) -> Double {
    let size = labelSizes.x
    guard hasTurnedLabels else { return size }
    let longest = xTicks.majors.map { style.box($0.label, size: size).width }.max() ?? 0
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
      style.box(major.label, size: labelSizes.x).width * 0.71 + 4
        - xMap.fraction(major.position) * frame.width
    }.max() ?? 0
  }

  private func keepApart(_ ticks: Ticks, _ style: FigureStyle) -> Bool {
    let size = style.tickTextSize
    let extents = ticks.majors.map { major in
      let half = style.box(major.label, size: size).width / 2 + size * 0.3
      return (low: pageX(major.position) - half, high: pageX(major.position) + half)
    }
    return zip(extents, extents.dropFirst()).allSatisfy { $0.high <= $1.low }
  }

  /// The most ticks up to about ten whose labels keep apart, two at least if they can.
  private func numberedTicks(_ style: FigureStyle) -> Ticks {
    let most = max(2, min(10, Int(frame.width / (style.tickTextSize * 3.6))))
    let airy =
      stride(from: most, to: 1, by: -1).lazy.map { Ticks(xMap, target: $0) }
      .first { keepApart($0, style) } ?? Ticks(xMap, target: 1)
    guard airy.majors.count < 2 else { return airy }
    // One number is no scale: closer ones, if they fit.
    return (most + 1...most + 4).lazy.map { Ticks(xMap, target: $0) }
      .first { $0.majors.count > 1 && keepApart($0, style) } ?? airy
  }

  // MARK: Room

  /// Moves the free upper end of the vertical axis so that legend and texts hide no data.
  mutating func makeRoom(
    legend: Legend, notes: [CornerNote], style: FigureStyle
  ) throws(PlotError) {
    guard y.upper == nil else { return }
    let all = allNotes(notes, style)
    let box = legendBox(legend, style, beside: all)
    let inside = legend.position == .above ? nil : box
    // Texts come first: the room for them may move data into a corner that was free for the legend.
    for box in [nil, inside] {
      let plan = HeadRoom(panel: self, areas: areas).plan(box, legend.position, all, style)
      if let upper = plan.upper, upper > yMap.upper {
        yMap = AxisMap(y.scale, lower: yMap.lower, upper: upper)
      }
    }
  }

  /// Settles where legend and texts stand.
  ///
  /// A legend above the frame stands on `baseline`.
  mutating func placeLegend(
    _ legend: Legend, notes: [CornerNote], style: FigureStyle, above baseline: Double
  ) {
    let all = allNotes(notes, style)
    var box = legendBox(legend, style, beside: all)
    overlays = []
    if legend.position == .above, let outer = box {
      let place = Drawing.Rectangle(
        x: frame.maxX - outer.width, y: baseline - outer.height, width: outer.width,
        height: outer.height)
      overlays = outer.elements(at: place)
      box = nil
    }
    let plan = HeadRoom(panel: self, areas: areas).plan(box, legend.position, all, style)
    overlays += CornerNote.elements(all, in: frame, style: style)
    if let box, let place = plan.legend {
      if plan.hidesData {
        overlays.append(
          .rectangle(place.expanded(by: 3), Drawing.Paint(fill: Color.white.opacity(0.8))))
      }
      overlays += box.elements(at: place)
    }
  }

  /// The legend in as many columns as suit its frame beside some texts, smaller where it would leave it.
  func legendBox(
    _ legend: Legend, _ style: FigureStyle, beside notes: [CornerNote] = []
  ) -> LegendBox? {
    guard legend.position != .hidden else { return nil }
    let entries = marks.filter { $0.label != nil }
    if entries.isEmpty { return nil }
    if legend.position == .above { return legendAbove(entries, legend, style) }
    let inset = CornerNote.inset(style)
    let taken = Corner.allCases.filter(\.isTop).compactMap {
      CornerNote.area(notes, in: $0, of: frame, style: style)
    }
    let beside = taken.map(\.width).max() ?? 0
    let columns =
      legend.columns
      ?? columnsThatFit(entries, width: frame.width * 0.85 - beside, style)
    let box = LegendBox(entries, columns: columns, style: style)
    let scale = max(
      box.scale(into: frame, inset: inset, besides: beside, below: 0),
      box.scale(into: frame, inset: inset, besides: 0, below: taken.map(\.height).max() ?? 0))
    return scale < 1 ? LegendBox(entries, columns: columns, style: style, scale: scale) : box
  }

  /// The least number of columns that makes a legend low, the most that a width has room for, or one.
  private func columnsThatFit(_ entries: [Mark], width: Double, _ style: FigureStyle) -> Int {
    let fitting = (1...3).map { ($0, LegendBox(entries, columns: $0, style: style)) }
      .filter { $0.1.width < width }
    return (fitting.first { $0.1.height < frame.height * 0.4 } ?? fitting.last)?.0 ?? 1
  }

  /// As many columns as fit above the frame.
  private func legendAbove(_ entries: [Mark], _ legend: Legend, _ style: FigureStyle) -> LegendBox {
    let boxes = stride(from: legend.columns ?? entries.count, to: 0, by: -1).lazy
      .map { LegendBox(entries, columns: $0, style: style) }
    if let box = boxes.first(where: { $0.width <= frame.width }) { return box }
    let wide = LegendBox(entries, columns: 1, style: style)
    return LegendBox(entries, columns: 1, style: style, scale: frame.width / wide.width)
  }

  /// The height that a legend above the frame takes.
  func heightAbove(_ legend: Legend, _ style: FigureStyle) -> Double {
    guard legend.position == .above, let box = legendBox(legend, style) else { return 0 }
    return box.height + style.textSize * 0.3
  }

  private func allNotes(_ notes: [CornerNote], _ style: FigureStyle) -> [CornerNote] {
    notes
      + marks.compactMap { mark in
        guard case .text(let text, .corner(let corner)) = mark.geometry else { return nil }
        return CornerNote(
          box: style.box(text, size: style.legendTextSize), corner: corner,
          color: mark.color ?? .black)
      }
  }
}
