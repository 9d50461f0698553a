/// Leaves out points of a line that nobody would miss.
enum PathReduction {
  /// A twentieth of a point is below what a printer shows.
  private static let tolerance = 0.05
  /// No piece replaces more points than this, so that the work stays proportional to their number.
  private static let longest = 100

  /// The points without those closer than the tolerance to the straight piece that replaces them.
  static func reduced(_ points: [Drawing.Point]) -> [Drawing.Point] {
    guard points.count > 2 else { return points }
    var kept = [points[0]]
    var anchor = 0
    var i = 2
    while i < points.count {
      let isStraight = (anchor + 1..<i).allSatisfy {
        distance(of: points[$0], from: points[anchor], to: points[i]) < tolerance
      }
      if !isStraight || i - anchor > longest {
        anchor = i - 1
        kept.append(points[anchor])
      }
      i += 1
    }
    kept.append(points[points.count - 1])
    return kept
  }

  /// How far a point lies from the straight piece between two others.
  private static func distance(
    of p: Drawing.Point, from a: Drawing.Point, to b: Drawing.Point
  ) -> Double {
    let (dx, dy) = (b.x - a.x, b.y - a.y)
    let square = dx * dx + dy * dy
    let part = square > 0 ? ((p.x - a.x) * dx + (p.y - a.y) * dy) / square : 0
    let clamped = min(max(part, 0), 1)
    let (ex, ey) = (p.x - a.x - clamped * dx, p.y - a.y - clamped * dy)
    return (ex * ex + ey * ey).squareRoot()
  }
}
