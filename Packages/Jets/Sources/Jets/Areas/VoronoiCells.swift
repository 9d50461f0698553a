import RealModule

/// The areas of Voronoi cells on the cylinder, each cut by a circle around its point.
enum VoronoiCells {
  struct Point {
    var y, phi: Double
  }

  /// The area of the cell of every point within `radius` of it.
  ///
  /// Of points at the same place the first has the cell.
  static func areas(_ points: [Point], radius: Double) -> [Double] {
    let order = points.indices.sorted { points[$0].y < points[$1].y }
    var areas = [Double](repeating: 0, count: points.count)
    for (rank, index) in order.enumerated() {
      let near = neighbours(of: rank, order, points, within: 2 * radius)
      areas[index] = cell(index, points[index], near, radius)
    }
    return areas
  }

  private static func neighbours(
    of rank: Int, _ order: [Int], _ points: [Point], within reach: Double
  ) -> [(index: Int, y: Double, phi: Double)] {
    let centre = points[order[rank]]
    var found: [(index: Int, y: Double, phi: Double)] = []
    func look(_ other: Int) -> Bool {
      let dy = points[other].y - centre.y
      guard dy.magnitude < reach else { return false }
      let straight = points[other].phi - centre.phi
      for turn in [-1.0, 0, 1] {
        let dphi = straight + turn * 2 * .pi
        if dy * dy + dphi * dphi < reach * reach { found.append((other, dy, dphi)) }
      }
      return true
    }
    var next = rank + 1
    while next < order.count, look(order[next]) { next += 1 }
    next = rank - 1
    while next >= 0, look(order[next]) { next -= 1 }
    return found.sorted { $0.y * $0.y + $0.phi * $0.phi < $1.y * $1.y + $1.phi * $1.phi }
  }

  private static func cell(
    _ index: Int, _ point: Point, _ near: [(index: Int, y: Double, phi: Double)], _ radius: Double
  ) -> Double {
    // A particle alone around the cylinder is its own neighbour, half a turn away.
    var polygon = [
      (x: -radius, y: -Swift.min(radius, .pi)), (x: radius, y: -Swift.min(radius, .pi)),
      (x: radius, y: Swift.min(radius, .pi)), (x: -radius, y: Swift.min(radius, .pi)),
    ]
    for other in near {
      let square = other.y * other.y + other.phi * other.phi
      if square == 0 {
        if other.index < index { return 0 }
        continue
      }
      polygon = clipped(polygon, other.y, other.phi, square / 2)
    }
    var area = 0.0
    for corner in polygon.indices {
      area += sector(polygon[corner], polygon[(corner + 1) % polygon.count], radius)
    }
    return area
  }

  /// The part of a polygon where (x, y)·(a, b) ≤ c.
  private static func clipped(
    _ polygon: [(x: Double, y: Double)], _ a: Double, _ b: Double, _ c: Double
  ) -> [(x: Double, y: Double)] {
    var kept: [(x: Double, y: Double)] = []
    for corner in polygon.indices {
      let (p, q) = (polygon[corner], polygon[(corner + 1) % polygon.count])
      let (sp, sq) = (p.x * a + p.y * b - c, q.x * a + q.y * b - c)
      if sp <= 0 { kept.append(p) }
      if (sp < 0 && sq > 0) || (sp > 0 && sq < 0) {
        let t = sp / (sp - sq)
        kept.append((p.x + t * (q.x - p.x), p.y + t * (q.y - p.y)))
      }
    }
    return kept
  }

  /// The signed area of the triangle of the origin and an edge, within a circle around the origin.
  private static func sector(
    _ p: (x: Double, y: Double), _ q: (x: Double, y: Double), _ radius: Double
  ) -> Double {
    let (dx, dy) = (q.x - p.x, q.y - p.y)
    let a = dx * dx + dy * dy
    guard a > 0 else { return 0 }
    let b = p.x * dx + p.y * dy
    let c = p.x * p.x + p.y * p.y - radius * radius
    let discriminant = b * b - a * c
    guard discriminant > 0 else { return arc(p, q, radius) }
    let root = discriminant.squareRoot()
    let (enter, leave) = ((-b - root) / a, (-b + root) / a)
    guard leave > 0, enter < 1 else { return arc(p, q, radius) }
    func at(_ t: Double) -> (x: Double, y: Double) { (p.x + t * dx, p.y + t * dy) }
    let (first, last) = (at(Swift.max(enter, 0)), at(Swift.min(leave, 1)))
    return arc(p, first, radius) * (enter > 0 ? 1 : 0) + (first.x * last.y - first.y * last.x) / 2
      + arc(last, q, radius) * (leave < 1 ? 1 : 0)
  }

  private static func arc(
    _ p: (x: Double, y: Double), _ q: (x: Double, y: Double), _ radius: Double
  ) -> Double {
    let angle = Double.atan2(y: p.x * q.y - p.y * q.x, x: p.x * q.x + p.y * q.y)
    return radius * radius * angle / 2
  }
}
