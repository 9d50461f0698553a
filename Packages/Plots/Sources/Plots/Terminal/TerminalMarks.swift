/// Draws the marks of a panel on a canvas.
struct TerminalMarks {
  let panel: PanelScene
  var canvas: TerminalCanvas

  init(_ panel: PanelScene, columns: Int, rows: Int) {
    self.panel = panel
    canvas = TerminalCanvas(columns: columns, rows: rows)
    var areas = 0
    let ordered = panel.marks.enumerated().sorted {
      ($0.element.geometry.rank, $0.offset) < ($1.element.geometry.rank, $1.offset)
    }.map(\.element)
    for mark in ordered {
      if mark.geometry.isArea { areas += 1 }
      draw(mark, shade: Self.shade(areas))
    }
  }

  /// How dark the areas are one after the other, where there are no colours.
  static func shade(_ area: Int) -> Int { [4, 2, 3, 1][(max(area, 1) - 1) % 4] }

  private func x(_ value: Double) -> Double { panel.xMap.fraction(value) }
  private func y(_ value: Double) -> Double { panel.yMap.fraction(value) }

  private mutating func draw(_ mark: Mark, shade: Int) {
    let color = (mark.color ?? .black).overWhite
    let area = TerminalCanvas.Area(color: color, shade: shade)
    switch mark.geometry {
    case .steps(let shape) where shape.isFilled:
      fill(shape, area)
    case .steps(let shape):
      outline(shape, color)
      bars(PointSet(bins: shape.bins, lengths: shape.lengths), color)
    case .points(let points):
      bars(points, color)
      for i in points.x.indices where points.x[i].isFinite && points.y[i].isFinite {
        canvas.sign(mark.marker.sign, x(points.x[i]), y(points.y[i]), color)
      }
    case .line(let xs, let ys):
      line(xs, ys, color, mark.line)
    case .polygons(let polygons, _):
      for polygon in polygons {
        line(polygon.x + polygon.x.prefix(1), polygon.y + polygon.y.prefix(1), color, mark.line)
      }
    case .function(let function, let range):
      let curve = FunctionSampling.points(of: function, in: range, on: panel.xMap)
      line(curve.x, curve.y, color, mark.line)
    case .functionArea(let low, let high, let range):
      fillColumns(area) { x in
        range?.contains(x) ?? true ? (low(x), high(x)) : nil
      }
    case .band(let xs, let low, let high):
      fillColumns(area) { Self.ends(xs, low, high, at: $0) }
    case .boxes(let boxes, _, _):
      for box in boxes {
        fillColumns(area) { box.x.contains($0) ? (box.y.lowerBound, box.y.upperBound) : nil }
      }
    case .horizontal(let value):
      canvas.line(from: (0, y(value)), to: (1, y(value)), color, every: 2)
    case .vertical(let value):
      canvas.line(from: (x(value), 0), to: (x(value), 1), color, every: 2)
    case .horizontalSpan(let span):
      fillColumns(area) { _ in (span.lowerBound, span.upperBound) }
    case .verticalSpan(let span):
      let (low, high) = (panel.yMap.lower, panel.yMap.upper)
      fillColumns(area) { span.contains($0) ? (low, high) : nil }
    case .heatMap(let map):
      cells(map)
    case .text, .failure:
      break
    }
  }

  private mutating func line(_ xs: [Double], _ ys: [Double], _ color: Color, _ style: LineStyle) {
    guard xs.count > 1 else { return }
    for i in 1..<xs.count {
      guard [xs[i - 1], xs[i], ys[i - 1], ys[i]].allSatisfy(\.isFinite) else { continue }
      canvas.line(
        from: (x(xs[i - 1]), y(ys[i - 1])), to: (x(xs[i]), y(ys[i])), color,
        every: style.dash.isEmpty ? 1 : 2)
    }
  }

  private mutating func outline(_ shape: StepShape, _ color: Color) {
    let bins = shape.bins
    for i in bins.values.indices where bins.values[i].isFinite {
      let before = i > 0 && bins.values[i - 1].isFinite ? bins.values[i - 1] : 0
      let (left, right, height) = (x(bins.edges[i]), x(bins.edges[i + 1]), y(bins.values[i]))
      canvas.line(from: (left, y(before)), to: (left, height), color)
      canvas.line(from: (left, height), to: (right, height), color)
      let isEnd = i + 1 == bins.count || !bins.values[i + 1].isFinite
      if isEnd { canvas.line(from: (right, height), to: (right, y(0)), color) }
    }
  }

  private mutating func bars(_ points: PointSet, _ color: Color) {
    for i in points.x.indices where points.y[i].isFinite && points.x[i].isFinite {
      let (middle, height) = (x(points.x[i]), y(points.y[i]))
      if points.vertical != nil {
        canvas.line(
          from: (middle, y(points.yLow(i))), to: (middle, y(points.yHigh(i))), color)
      }
      if points.horizontal != nil {
        canvas.line(from: (x(points.xLow(i)), height), to: (x(points.xHigh(i)), height), color)
      }
    }
  }

  private mutating func fill(_ shape: StepShape, _ area: TerminalCanvas.Area) {
    let bins = shape.bins
    fillColumns(area) { x in
      guard let i = Self.bin(x, bins.edges), bins.values[i].isFinite else { return nil }
      return (shape.base?[i] ?? 0, bins.values[i])
    }
  }

  /// Fills each column of characters between the ordinates at its middle.
  private mutating func fillColumns(
    _ area: TerminalCanvas.Area, _ ends: (Double) -> (Double, Double)?
  ) {
    for column in 0..<canvas.columns {
      let value = panel.xMap.value(at: (Double(column) + 0.5) / Double(canvas.columns))
      guard let (low, high) = ends(value), !low.isNaN, !high.isNaN else { continue }
      canvas.fill(column: column, from: y(low), to: y(high), area)
    }
  }

  private mutating func cells(_ map: HeatMap) {
    guard let zMap = try? map.zMap() else { return }
    for column in 0..<canvas.columns {
      let value = panel.xMap.value(at: (Double(column) + 0.5) / Double(canvas.columns))
      guard let i = Self.bin(value, map.xEdges) else { continue }
      for half in 0..<canvas.rows * 2 {
        let height = (Double(half) + 0.5) / Double(canvas.rows * 2)
        guard let j = Self.bin(panel.yMap.value(at: height), map.yEdges) else { continue }
        let content = map.value(i, j)
        guard !map.isBlank(content) else { continue }
        let fraction = min(max(zMap.fraction(content), 0), 1)
        let area = TerminalCanvas.Area(
          color: map.colors[fraction], shade: min(1 + Int(fraction * 4), 4))
        canvas.fill(column: column, from: height, to: height, area)
      }
    }
  }

  /// The bin of a value; nil outside.
  private static func bin(_ value: Double, _ edges: [Double]) -> Int? {
    guard let first = edges.first, let last = edges.last, value >= first, value < last else {
      return nil
    }
    var (low, high) = (0, edges.count - 1)
    while high - low > 1 {
      let middle = (low + high) / 2
      if edges[middle] <= value { low = middle } else { high = middle }
    }
    return low
  }

  /// The ends of a band at an abscissa, by straight lines between its points.
  private static func ends(
    _ xs: [Double], _ low: [Double], _ high: [Double], at x: Double
  ) -> (Double, Double)? {
    guard xs.count > 1 else { return nil }
    for i in 1..<xs.count where xs[i - 1] <= x && x <= xs[i] && xs[i] > xs[i - 1] {
      let part = (x - xs[i - 1]) / (xs[i] - xs[i - 1])
      return (
        low[i - 1] + part * (low[i] - low[i - 1]), high[i - 1] + part * (high[i] - high[i - 1])
      )
    }
    return nil
  }
}

extension Marker {
  /// The marker as a character.
  var sign: Character {
    switch self {
    case .circle: "●"
    case .openCircle: "○"
    case .square: "■"
    case .openSquare: "□"
    case .triangle: "▲"
    case .diamond: "◆"
    case .plus: "✚"
    case .none: "│"
    }
  }
}

extension Color {
  /// The colour as it looks on white paper.
  var overWhite: Color { Color.white.mixed(with: opacity(1), fraction: opacity) }
}
