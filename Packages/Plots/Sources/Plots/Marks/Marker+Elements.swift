extension Marker {
  /// The shape about a centre, as high as `size`.
  func elements(at p: Drawing.Point, size: Double, color: Color) -> [Drawing.Element] {
    let r = size / 2
    let filled = Drawing.Paint(fill: color)
    let open = Drawing.Paint(fill: .white, stroke: .init(color, width: 1.2))
    func polygon(_ offsets: [(Double, Double)]) -> Drawing.Element {
      let points = offsets.map { Drawing.Point(p.x + $0.0 * r, p.y + $0.1 * r) }
      return .path(Drawing.Path(through: points, closed: true), filled)
    }
    func box(_ half: Double) -> Drawing.Rectangle {
      Drawing.Rectangle(x: p.x - half, y: p.y - half, width: 2 * half, height: 2 * half)
    }
    switch self {
    case .circle: return [.circle(center: p, radius: r, filled)]
    case .openCircle: return [.circle(center: p, radius: r - 0.3, open)]
    case .square: return [.rectangle(box(r * 0.9), filled)]
    case .openSquare: return [.rectangle(box(r * 0.85), open)]
    case .triangle: return [polygon([(0, -1.1), (1.05, 0.8), (-1.05, 0.8)])]
    case .diamond: return [polygon([(0, -1.25), (0.95, 0), (0, 1.25), (-0.95, 0)])]
    case .plus:
      let arm = r * 1.3
      let path = Drawing.Path([
        .move(Drawing.Point(p.x - arm, p.y)), .line(Drawing.Point(p.x + arm, p.y)),
        .move(Drawing.Point(p.x, p.y - arm)), .line(Drawing.Point(p.x, p.y + arm)),
      ])
      return [.path(path, Drawing.Paint(stroke: .init(color, width: 1.5)))]
    case .none: return []
    }
  }
}
