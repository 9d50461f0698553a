/// An area that data cover, in the coordinates of the axes.
struct CoveredArea {
  var x: ClosedRange<Double>
  var y: ClosedRange<Double>

  /// The area between any two corners; nil if one is not a number.
  init?(_ x0: Double, _ x1: Double, _ y0: Double, _ y1: Double) {
    guard !x0.isNaN, !x1.isNaN, !y0.isNaN, !y1.isNaN else { return nil }
    x = min(x0, x1)...max(x0, x1)
    y = min(y0, y1)...max(y0, y1)
  }
}

extension Geometry {
  /// The abscissas that the mark spans by itself.
  var xExtent: ValueRange {
    var range = ValueRange()
    switch self {
    case .steps(let bins, _, _):
      bins.edges.forEach { range.include($0) }
    case .points(let points):
      for i in points.x.indices where points.y[i].isFinite {
        range.include(points.xLow(i))
        range.include(points.xHigh(i))
      }
      points.edges?.forEach { range.include($0) }
    case .line(let x, _), .band(let x, _, _):
      x.forEach { range.include($0) }
    case .function(_, let interval):
      if let interval {
        range.include(interval.lowerBound)
        range.include(interval.upperBound)
      }
    case .heatMap(let map):
      map.xEdges.forEach { range.include($0) }
    case .vertical(let x):
      range.include(x)
    case .horizontal, .text, .failure:
      break
    }
    return range
  }

  /// The areas that the mark covers within the range of the horizontal axis.
  func coveredAreas(on x: AxisMap) -> [CoveredArea] {
    let all: [CoveredArea?]
    switch self {
    case .steps(let bins, let base, let isFilled):
      all = bins.values.indices.map { i in
        let foot = base?[i] ?? (isFilled ? 0 : bins.values[i])
        return CoveredArea(bins.edges[i], bins.edges[i + 1], foot, bins.values[i])
      }
    case .points(let p):
      all = p.x.indices.map { CoveredArea(p.xLow($0), p.xHigh($0), p.yLow($0), p.yHigh($0)) }
    case .line(let xs, let ys):
      all = Self.segments(xs, ys, ys)
    case .function(let function, let range):
      let curve = FunctionSampling.points(of: function, in: range, on: x)
      all = Self.segments(curve.x, curve.y, curve.y)
    case .band(let xs, let low, let high):
      all = Self.segments(xs, low, high)
    case .heatMap(let map):
      all = [
        CoveredArea(
          map.xEdges.first ?? .nan, map.xEdges.last ?? .nan, map.yEdges.first ?? .nan,
          map.yEdges.last ?? .nan)
      ]
    case .horizontal(let y):
      all = [CoveredArea(x.lower, x.upper, y, y)]
    case .text(_, .point(let px, let py, _)):
      all = [CoveredArea(px, px, py, py)]
    case .vertical, .text, .failure:
      all = []
    }
    return all.compactMap(\.self).filter {
      $0.x.upperBound >= x.lower && $0.x.lowerBound <= x.upper
    }
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
