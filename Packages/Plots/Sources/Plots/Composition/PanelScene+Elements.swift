extension PanelScene {
  /// The marks, cut off at the frame.
  func elements(_ style: FigureStyle) -> [Drawing.Element] {
    let ordered = marks.enumerated().sorted {
      ($0.element.geometry.rank, $0.offset) < ($1.element.geometry.rank, $1.offset)
    }.map(\.element)
    let clipped = ordered.flatMap(clippedElements)
    let whole = ordered.flatMap { wholeElements($0, style) }
    return [.group(clipped, Drawing.Placement(), clip: frame)] + whole
  }

  private func clippedElements(_ mark: Mark) -> [Drawing.Element] {
    let color = mark.color ?? .black
    let area = mark.fill.paint(color)
    let line = Drawing.Paint(
      stroke: .init(color, width: mark.line.width, dash: mark.line.dash))
    switch mark.geometry {
    case .steps(let shape):
      return steps(shape, paint: shape.isFilled ? area : line) + bars(of: shape, color)
    case .line(let x, let y):
      return [.path(self.line(x, y), line)]
    case .polygons(let polygons, let isFilled):
      return polygons.flatMap { polygon($0.x, $0.y, paint: isFilled ? area : line) }
    case .function(let function, let range):
      let curve = FunctionSampling.points(of: function, in: range, on: xMap)
      return [.path(self.line(curve.x, curve.y), line)]
    case .functionArea(let low, let high, let range):
      let x = FunctionSampling.points(of: low, in: range, on: xMap).x
      return band(x, x.map(low), x.map(high), area)
    case .band(let x, let low, let high):
      return band(x, low, high, area)
    case .boxes(let boxes, let isFilled, _):
      return boxes.map { .rectangle(rectangle($0), isFilled ? area : line) }
    case .horizontal(let y):
      guard y.isFinite else { return [] }
      return [.path(Drawing.Path(from: point(xMap.lower, y), to: point(xMap.upper, y)), line)]
    case .vertical(let x):
      guard x.isFinite else { return [] }
      return [.path(Drawing.Path(from: point(x, yMap.lower), to: point(x, yMap.upper)), line)]
    case .horizontalSpan(let y):
      return CoveredArea(xMap.lower, xMap.upper, y.lowerBound, y.upperBound)
        .map { [.rectangle(rectangle($0), area)] } ?? []
    case .verticalSpan(let x):
      return CoveredArea(x.lowerBound, x.upperBound, yMap.lower, yMap.upper)
        .map { [.rectangle(rectangle($0), area)] } ?? []
    case .heatMap(let map):
      return cells(map)
    case .points, .text, .failure:
      return []
    }
  }

  private func wholeElements(_ mark: Mark, _ style: FigureStyle) -> [Drawing.Element] {
    switch mark.geometry {
    case .points(let points):
      return elements(of: points, mark, style)
    case .text(let text, .point(let x, let y, let anchor)):
      guard xMap.contains(x), yMap.contains(y) else { return [] }
      return Drawing.elements(
        style.box(text, size: style.legendTextSize), at: point(x, y), color: mark.color ?? .black,
        anchor: anchor)
    case .heatMap(let map):
      return cellTexts(map, style)
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

  private func rectangle(_ area: CoveredArea) -> Drawing.Rectangle {
    Drawing.Rectangle(
      from: point(area.x.lowerBound, area.y.lowerBound),
      to: point(area.x.upperBound, area.y.upperBound))
  }

  private func polygon(_ x: [Double], _ y: [Double], paint: Drawing.Paint) -> [Drawing.Element] {
    let corners = x.indices.filter { x[$0].isFinite && y[$0].isFinite }.map { point(x[$0], y[$0]) }
    return [.path(Drawing.Path(through: PathReduction.reduced(corners), closed: true), paint)]
  }

  private func steps(_ shape: StepShape, paint: Drawing.Paint) -> [Drawing.Element] {
    let (bins, base) = (shape.bins, shape.base)
    return runs(bins.count) { !bins.values[$0].isNaN }.map { run in
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
      return .path(Drawing.Path(through: simplified(points), closed: shape.isFilled), paint)
    }
  }

  /// Error bars in the middle of the bins of an outline.
  private func bars(of shape: StepShape, _ color: Color) -> [Drawing.Element] {
    guard let lengths = shape.lengths else { return [] }
    let points = PointSet(bins: shape.bins, lengths: lengths)
    let segments = points.x.indices.flatMap { i -> [Drawing.Path.Segment] in
      guard points.y[i].isFinite, points.yLow(i) < points.yHigh(i) else { return [] }
      return [
        .move(point(points.x[i], points.yLow(i))), .line(point(points.x[i], points.yHigh(i))),
      ]
    }
    return [.path(Drawing.Path(segments), Drawing.Paint(stroke: .init(color, width: 1.2)))]
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
        Drawing.Path(through: PathReduction.reduced(run.map { point(x[$0], y[$0]) })).segments
      })
  }

  private func band(
    _ x: [Double], _ low: [Double], _ high: [Double], _ paint: Drawing.Paint
  ) -> [Drawing.Element] {
    runs(x.count) { x[$0].isFinite && !low[$0].isNaN && !high[$0].isNaN }.map { run in
      let above = PathReduction.reduced(run.map { point(x[$0], high[$0]) })
      let below = PathReduction.reduced(run.reversed().map { point(x[$0], low[$0]) })
      return .path(Drawing.Path(through: above + below, closed: true), paint)
    }
  }

  private func elements(
    of points: PointSet, _ mark: Mark, _ style: FigureStyle
  ) -> [Drawing.Element] {
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
          at: Drawing.Point(x, y), size: points.sizes?[i] ?? style.markerSize, color: color)
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
}
