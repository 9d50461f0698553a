extension PanelScene {
  /// Diameter of a point in points.
  static let markerSize = 5.4

  /// The marks, cut off at the frame.
  func elements(_ style: FigureStyle) -> [Drawing.Element] {
    let ordered = marks.enumerated().sorted {
      ($0.element.geometry.rank, $0.offset) < ($1.element.geometry.rank, $1.offset)
    }.map(\.element)
    let clipped = ordered.filter { !$0.geometry.isDrawnWhole }.flatMap(clippedElements)
    let whole = ordered.filter { $0.geometry.isDrawnWhole }.flatMap { wholeElements($0, style) }
    return [.group(clipped, Drawing.Placement(), clip: frame)] + whole
  }

  private func clippedElements(_ mark: Mark) -> [Drawing.Element] {
    let color = mark.color ?? .black
    let paint = Drawing.Paint(
      stroke: .init(color, width: mark.line.width, dash: mark.line.dash))
    switch mark.geometry {
    case .steps(let bins, let base, let isFilled):
      return steps(bins, base: base, paint: isFilled ? Drawing.Paint(fill: color) : paint)
    case .line(let x, let y):
      return [.path(line(x, y), paint)]
    case .function(let function, let range):
      let curve = FunctionSampling.points(of: function, in: range, on: xMap)
      return [.path(line(curve.x, curve.y), paint)]
    case .band(let x, let low, let high):
      return band(x, low, high, Drawing.Paint(fill: color))
    case .horizontal(let y):
      guard y.isFinite else { return [] }
      return [.path(Drawing.Path(from: point(xMap.lower, y), to: point(xMap.upper, y)), paint)]
    case .vertical(let x):
      guard x.isFinite else { return [] }
      return [.path(Drawing.Path(from: point(x, yMap.lower), to: point(x, yMap.upper)), paint)]
    case .heatMap(let map):
      return cells(map)
    case .points, .text, .failure:
      return []
    }
  }

  private func wholeElements(_ mark: Mark, _ style: FigureStyle) -> [Drawing.Element] {
    switch mark.geometry {
    case .points(let points):
      return elements(of: points, mark)
    case .text(let text, .point(let x, let y, let anchor)):
      guard xMap.contains(x), yMap.contains(y) else { return [] }
      return Drawing.elements(
        text.box(size: style.legendTextSize), at: point(x, y), color: mark.color ?? .black,
        anchor: anchor)
    default:
      return []
    }
  }

  // MARK: Shapes

  /// Runs of neighbouring indices for which all numbers are there.
  private func runs(_ count: Int, where isDrawn: (Int) -> Bool) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start: Int?
    for i in 0...count {
      if i < count, isDrawn(i) {
        start = start ?? i
      } else if let first = start {
        runs.append(first..<i)
        start = nil
      }
    }
    return runs
  }

  private func steps(
    _ bins: BinnedValues, base: [Double]?, paint: Drawing.Paint
  ) -> [Drawing.Element] {
    runs(bins.count) { !bins.values[$0].isNaN }.map { run in
      var points = run.flatMap {
        [point(bins.edges[$0], bins.values[$0]), point(bins.edges[$0 + 1], bins.values[$0])]
      }
      if let base {
        points += run.reversed().flatMap {
          [point(bins.edges[$0 + 1], base[$0]), point(bins.edges[$0], base[$0])]
        }
      } else {
        points.insert(point(bins.edges[run.lowerBound], 0), at: 0)
        points.append(point(bins.edges[run.upperBound], 0))
      }
      return .path(Drawing.Path(through: simplified(points), closed: paint.fill != nil), paint)
    }
  }

  /// The points without those that lie on a straight line along an axis between their neighbours.
  private func simplified(_ points: [Drawing.Point]) -> [Drawing.Point] {
    points.indices.filter { i in
      guard i > 0, i + 1 < points.count else { return true }
      let (a, p, b) = (points[i - 1], points[i], points[i + 1])
      return !(a.x == p.x && p.x == b.x || a.y == p.y && p.y == b.y)
    }.map { points[$0] }
  }

  private func line(_ x: [Double], _ y: [Double]) -> Drawing.Path {
    Drawing.Path(
      runs(x.count) { x[$0].isFinite && y[$0].isFinite }.flatMap { run in
        run.map { $0 == run.lowerBound ? .move(point(x[$0], y[$0])) : .line(point(x[$0], y[$0])) }
      })
  }

  private func band(
    _ x: [Double], _ low: [Double], _ high: [Double], _ paint: Drawing.Paint
  ) -> [Drawing.Element] {
    runs(x.count) { x[$0].isFinite && !low[$0].isNaN && !high[$0].isNaN }.map { run in
      let points = run.map { point(x[$0], high[$0]) } + run.reversed().map { point(x[$0], low[$0]) }
      return .path(Drawing.Path(through: simplified(points), closed: true), paint)
    }
  }

  private func elements(of points: PointSet, _ mark: Mark) -> [Drawing.Element] {
    let color = mark.color ?? .black
    var bars: [Drawing.Path.Segment] = []
    var markers: [Drawing.Element] = []
    for i in points.x.indices where points.x[i].isFinite && points.y[i].isFinite {
      let (x, y) = (pageX(points.x[i]), pageY(points.y[i]))
      if let (top, bottom) = visible(pageY(points.yHigh(i)), pageY(points.yLow(i)), vertical: true),
        xMap.contains(points.x[i])
      {
        bars += [.move(Drawing.Point(x, top)), .line(Drawing.Point(x, bottom))]
      }
      if let (left, right) = visible(
        pageX(points.xLow(i)), pageX(points.xHigh(i)), vertical: false),
        yMap.contains(points.y[i])
      {
        bars += [.move(Drawing.Point(left, y)), .line(Drawing.Point(right, y))]
      }
      if xMap.contains(points.x[i]), yMap.contains(points.y[i]) {
        markers += mark.marker.elements(
          at: Drawing.Point(x, y), size: Self.markerSize, color: color)
      } else if points.showsOffScale, xMap.contains(points.x[i]) {
        markers.append(arrowhead(x: x, pointsUp: points.y[i] > yMap.upper, color: color))
      }
    }
    let stroke = Drawing.Stroke(color, width: mark.line.width)
    return (bars.isEmpty ? [] : [.path(Drawing.Path(bars), Drawing.Paint(stroke: stroke))])
      + markers
  }

  /// A triangle at the upper or lower edge of the frame.
  private func arrowhead(x: Double, pointsUp: Bool, color: Color) -> Drawing.Element {
    let tip = pointsUp ? frame.y + 1 : frame.maxY - 1
    let foot = tip + (pointsUp ? 5 : -5)
    let corners = [
      Drawing.Point(x, tip), Drawing.Point(x - 3, foot), Drawing.Point(x + 3, foot),
    ]
    return .path(Drawing.Path(through: corners, closed: true), Drawing.Paint(fill: color))
  }

  /// The part of a bar inside the frame; nil if it has no length there.
  private func visible(_ from: Double, _ to: Double, vertical: Bool) -> (Double, Double)? {
    let (low, high) = vertical ? (frame.y, frame.maxY) : (frame.x, frame.maxX)
    let (a, b) = (max(from, low), min(to, high))
    return b > a ? (a, b) : nil
  }

  /// Cells of one colour that lie above each other become one rectangle.
  private func cells(_ map: HeatMap) -> [Drawing.Element] {
    guard let zMap = try? map.zMap() else { return [] }
    var elements: [Drawing.Element] = []
    let rows = map.yEdges.count - 1
    for i in 0..<(map.xEdges.count - 1) {
      var j = 0
      while j < rows {
        let value = map.value(i, j)
        let start = j
        j += 1
        guard !map.isBlank(value) else { continue }
        let color = map.colors[zMap.fraction(value)]
        while j < rows, !map.isBlank(map.value(i, j)),
          map.colors[zMap.fraction(map.value(i, j))] == color
        { j += 1 }
        var cell = Drawing.Rectangle(
          from: point(map.xEdges[i], map.yEdges[start]), to: point(map.xEdges[i + 1], map.yEdges[j])
        )
        // A hair of overlap hides the seams that renderers leave between neighbours.
        cell.width += 0.25
        cell.y -= 0.25
        cell.height += 0.25
        elements.append(.rectangle(cell, Drawing.Paint(fill: color)))
      }
    }
    return elements
  }
}

extension Geometry {
  /// Whether the mark cuts itself off at the frame, so that points on the frame stay whole.
  fileprivate var isDrawnWhole: Bool {
    switch self {
    case .points, .text: true
    default: false
    }
  }
}
