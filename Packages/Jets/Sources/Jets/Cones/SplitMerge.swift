import Vectors

/// Turns overlapping cones into jets (0704.0292, algorithm 3).
struct SplitMerge<Geometry: ConeGeometry> {
  private struct Cone {
    var members: Set<Int>
    /// What orders the cones, and what overlaps are measured by.
    var scale, size: Double
    var axis: Geometry.Direction
  }

  private let geometry: Geometry
  private let points: [ConePoint<Geometry.Direction>]
  private let threshold: Double

  init(
    _ geometry: Geometry, _ points: [ConePoint<Geometry.Direction>], _ threshold: Double
  ) {
    self.geometry = geometry
    self.points = points
    self.threshold = threshold
  }

  func jets(_ contents: [[Int]]) -> [ConeJet] {
    var cones = contents.map { cone(Set($0)) }
    var jets: [ConeJet] = []
    while let hardest = cones.indices.max(by: { isSofter(cones[$0], cones[$1]) }) {
      let overlaps = cones.indices.filter {
        $0 != hardest && !cones[$0].members.isDisjoint(with: cones[hardest].members)
      }
      guard let other = overlaps.max(by: { isSofter(cones[$0], cones[$1]) }) else {
        jets.append(jet(cones.remove(at: hardest)))
        continue
      }
      let (first, second) = (cones[hardest], cones[other])
      let shared = first.members.intersection(second.members)
      cones.remove(at: Swift.max(hardest, other))
      cones.remove(at: Swift.min(hardest, other))
      if size(shared) < threshold * second.size {
        let nearFirst = shared.filter { distance($0, first) < distance($0, second) }
        let parts = [
          first.members.subtracting(shared).union(nearFirst),
          second.members.subtracting(nearFirst),
        ]
        cones += parts.lazy.filter { !$0.isEmpty }.map(cone)
      } else {
        cones.append(cone(first.members.union(second.members)))
      }
    }
    return jets.sorted { geometry.size($0.momentum) > geometry.size($1.momentum) }
  }

  private func isSofter(_ a: Cone, _ b: Cone) -> Bool {
    if a.scale != b.scale { return a.scale < b.scale }
    return a.members.sorted().lexicographicallyPrecedes(b.members.sorted())
  }

  private func cone(_ members: Set<Int>) -> Cone {
    let whole = sum(members)
    let scale = members.sorted().reduce(0) {
      $0 + points[$1].size * geometry.weight(points[$1].direction, in: whole)
    }
    return Cone(
      members: members, scale: scale, size: size(members), axis: geometry.direction(whole))
  }

  private func size(_ members: Set<Int>) -> Double {
    members.sorted().reduce(0) { $0 + points[$1].size }
  }

  private func sum(_ members: Set<Int>) -> LorentzVector<Double> {
    members.sorted().reduce(.zero) { $0 + points[$1].momentum }
  }

  private func distance(_ particle: Int, _ cone: Cone) -> Double {
    geometry.separation(points[particle].direction, cone.axis)
  }

  private func jet(_ cone: Cone) -> ConeJet {
    ConeJet(
      momentum: sum(cone.members),
      constituentIndices: cone.members.flatMap { points[$0].particles }.sorted())
  }
}
