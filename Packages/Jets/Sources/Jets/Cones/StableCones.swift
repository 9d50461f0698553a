import HEPCore
import Vectors

/// All cones whose content points along the axis of a cone with the same content.
///
/// A cone can be moved, without a change of its content, until two particles lie on its edge; so
/// all contents are found from the cones through pairs, with each of the two inside or outside.
struct StableCones<Geometry: ConeGeometry> {
  private let geometry: Geometry
  private let points: [ConePoint<Geometry.Direction>]
  /// A random word for each particle; the words of a content, exclusive-or, tell contents apart.
  private let tags: [UInt64]

  init(_ geometry: Geometry, _ points: [ConePoint<Geometry.Direction>]) {
    self.geometry = geometry
    self.points = points
    var generator = RandomStream(seed: 0x515C)
    tags = points.map { _ in generator.next() }
  }

  /// The indices of the particles in each.
  func all() -> [[Int]] {
    var seen: Set<UInt64> = []
    var cones: [[Int]] = []
    for i in points.indices {
      let near = neighbours(of: i)
      if near.isEmpty { cones.append([points[i].index]) }
      for j in near where j > i {
        for centre in geometry.centres(points[i].direction, points[j].direction) {
          consider(i, j, near.filter { $0 != j && isInside($0, centre) }, &seen, &cones)
        }
      }
    }
    return cones
  }

  private func neighbours(of i: Int) -> [Int] {
    points.indices.filter {
      $0 != i && geometry.separation(points[$0].direction, points[i].direction) < geometry.reach
    }
  }

  private func consider(
    _ i: Int, _ j: Int, _ inner: [Int], _ seen: inout Set<UInt64>, _ cones: inout [[Int]]
  ) {
    let sum = inner.reduce(LorentzVector<Double>.zero) { $0 + points[$1].momentum }
    let tag = inner.reduce(0) { $0 ^ tags[$1] }
    for (hasI, hasJ) in [(false, false), (true, false), (false, true), (true, true)] {
      var (momentum, content) = (sum, tag)
      if hasI { (momentum, content) = (momentum + points[i].momentum, content ^ tags[i]) }
      if hasJ { (momentum, content) = (momentum + points[j].momentum, content ^ tags[j]) }
      guard content != 0 else { continue }
      let axis = geometry.direction(momentum)
      guard isInside(i, axis) == hasI, isInside(j, axis) == hasJ, seen.insert(content).inserted
      else { continue }
      let members = points.indices.filter { isInside($0, axis) }
      if members.reduce(0, { $0 ^ tags[$1] }) == content {
        cones.append(members.map { points[$0].index })
      }
    }
  }

  private func isInside(_ i: Int, _ axis: Geometry.Direction) -> Bool {
    geometry.separation(points[i].direction, axis) < geometry.bound
  }
}
