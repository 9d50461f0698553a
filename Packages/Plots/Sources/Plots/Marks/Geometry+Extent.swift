extension Geometry {
  /// The abscissas that the mark spans by itself.
  var xExtent: ValueRange {
    var range = ValueRange()
    switch self {
    case .steps(let shape):
      shape.bins.edges.forEach { range.include($0) }
    case .points(let points):
      for i in points.x.indices where points.y[i].isFinite {
        range.include(points.xLow(i))
        range.include(points.xHigh(i))
      }
      points.edges?.forEach { range.include($0) }
    case .line(let x, _), .band(let x, _, _):
      x.forEach { range.include($0) }
    case .polygons(let polygons, _):
      for polygon in polygons { polygon.x.forEach { range.include($0) } }
    case .boxes(let boxes, _, let bins):
      bins?.edges.forEach { range.include($0) }
      for box in boxes { range.include(box.x) }
    case .function(_, let interval), .functionArea(_, _, let interval):
      if let interval { range.include(interval) }
    case .heatMap(let map):
      map.xEdges.forEach { range.include($0) }
    case .vertical(let x):
      range.include(x)
    case .verticalSpan(let span):
      range.include(span)
    case .horizontal, .horizontalSpan, .text, .failure:
      break
    }
    return range
  }

  /// The areas that the mark covers within the range of the horizontal axis.
  func coveredAreas(on x: AxisMap) -> [CoveredArea] {
    allAreas(on: x).compactMap(\.self).filter {
      $0.x.upperBound >= x.lower && $0.x.lowerBound <= x.upper
    }
  }

  private func allAreas(on x: AxisMap) -> [CoveredArea?] {
    switch self {
    case .steps(let shape):
      shape.bins.values.indices.map { i in Self.area(of: shape, bin: i) }
    case .points(let p):
      p.x.indices.map { CoveredArea(p.xLow($0), p.xHigh($0), p.yLow($0), p.yHigh($0)) }
    case .line(let xs, let ys):
      Self.segments(xs, ys, ys)
    case .polygons(let polygons, _):
      polygons.flatMap { Self.segments($0.x, $0.y, $0.y) }
    case .boxes(let boxes, _, _):
      boxes
    case .function(let function, let range):
      Self.areas(of: function, and: function, range, on: x)
    case .functionArea(let low, let high, let range):
      Self.areas(of: low, and: high, range, on: x)
    case .band(let xs, let low, let high):
      Self.segments(xs, low, high)
    case .heatMap(let map):
      [map.area]
    case .horizontal(let y):
      [CoveredArea(x.lower, x.upper, y, y)]
    case .text(_, .point(let px, let py, _)):
      [CoveredArea(px, px, py, py)]
    case .vertical, .horizontalSpan, .verticalSpan, .text, .failure:
      []
    }
  }

  private static func area(of shape: StepShape, bin i: Int) -> CoveredArea? {
    let (edges, value) = (shape.bins.edges, shape.bins.values[i])
    var (low, high) = (value, value)
    if let lengths = shape.lengths {
      if !lengths.down[i].isNaN { low -= lengths.down[i] }
      if !lengths.up[i].isNaN { high += lengths.up[i] }
    }
    if shape.isFilled || shape.base != nil {
      let foot = shape.base?[i] ?? 0
      (low, high) = (min(low, foot), max(high, foot))
    }
    return CoveredArea(edges[i], edges[i + 1], low, high)
  }

  private static func areas(
    of low: Function, and high: Function, _ range: ClosedRange<Double>?, on x: AxisMap
  ) -> [CoveredArea?] {
    let lower = FunctionSampling.points(of: low, in: range, on: x)
    return segments(lower.x, lower.y, lower.x.map(high))
  }

  private static func segments(
    _ x: [Double], _ low: [Double], _ high: [Double]
  ) -> [CoveredArea?] {
    guard x.count > 1 else { return x.indices.map { CoveredArea(x[$0], x[$0], low[$0], high[$0]) } }
    return (1..<x.count).map { i in
      CoveredArea(x[i - 1], x[i], min(low[i - 1], low[i]), max(high[i - 1], high[i]))
    }
  }
}
