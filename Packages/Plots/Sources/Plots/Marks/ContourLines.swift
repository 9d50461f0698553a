/// The lines on which values on a grid reach a level, by marching squares.
///
/// Between grid points values are linear along the sides of the squares; at a saddle the value in the
/// middle of the square decides. Squares with a corner that is not finite have no line.
struct ContourLines {
  let x: [Double]
  let y: [Double]
  /// The value at point (i, j) is at `i * y.count + j`.
  let values: [Double]

  /// Lines as runs of points; closed ones end where they begin.
  func lines(at level: Double) -> [(x: [Double], y: [Double])] {
    var ends: [Side: [Side]] = [:]
    var order: [Side] = []
    for i in 0..<max(0, x.count - 1) {
      for j in 0..<max(0, y.count - 1) {
        for (a, b) in segments(i, j, level) {
          ends[a, default: []].append(b)
          ends[b, default: []].append(a)
          order += [a, b]
        }
      }
    }
    // Open lines first, from their ends; what is left is closed.
    let starts = order.filter { ends[$0]?.count == 1 } + order
    return starts.compactMap { start in
      let sides = follow(from: start, &ends)
      guard sides.count > 1 else { return nil }
      let points = sides.map { point($0, level) }
      return (points.map(\.0), points.map(\.1))
    }
  }

  /// A side of a square: from point (i, j) along x or along y.
  private struct Side: Hashable {
    var i: Int
    var j: Int
    var isAlongX: Bool
  }

  private func value(_ i: Int, _ j: Int) -> Double { values[i * y.count + j] }

  /// The pieces of line in a square, each from one of its sides to another.
  private func segments(_ i: Int, _ j: Int, _ level: Double) -> [(Side, Side)] {
    let corners = [value(i, j), value(i + 1, j), value(i + 1, j + 1), value(i, j + 1)]
    guard corners.allSatisfy(\.isFinite) else { return [] }
    let sides = [
      Side(i: i, j: j, isAlongX: true), Side(i: i + 1, j: j, isAlongX: false),
      Side(i: i, j: j + 1, isAlongX: true), Side(i: i, j: j, isAlongX: false),
    ]
    let isAbove = corners.map { $0 >= level }
    let crossed = (0..<4).filter { isAbove[$0] != isAbove[($0 + 1) % 4] }
    if crossed.count == 2 { return [(sides[crossed[0]], sides[crossed[1]])] }
    guard crossed.count == 4 else { return [] }
    let isMiddleAbove = corners.reduce(0) { $0 + $1 / 4 } >= level
    return isMiddleAbove == isAbove[0]
      ? [(sides[0], sides[1]), (sides[2], sides[3])]
      : [(sides[3], sides[0]), (sides[1], sides[2])]
  }

  /// Walks along the pieces from a side, using each once.
  private func follow(from start: Side, _ ends: inout [Side: [Side]]) -> [Side] {
    var path = [start]
    var current = start
    while let next = ends[current]?.popLast() {
      if let back = ends[next]?.firstIndex(of: current) { ends[next]?.remove(at: back) }
      path.append(next)
      current = next
    }
    return path
  }

  private func point(_ side: Side, _ level: Double) -> (Double, Double) {
    let (i, j) = (side.i, side.j)
    let first = value(i, j)
    let second = side.isAlongX ? value(i + 1, j) : value(i, j + 1)
    let part = first == second ? 0.5 : (level - first) / (second - first)
    return side.isAlongX
      ? (x[i] + part * (x[i + 1] - x[i]), y[j]) : (x[i], y[j] + part * (y[j + 1] - y[j]))
  }
}
