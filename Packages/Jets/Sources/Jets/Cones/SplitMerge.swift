import Vectors

/// Turns overlapping cones into jets (0704.0292, algorithm 3): the order is that of the scalar sum of *p*t.
struct SplitMerge {
  private struct Cone {
    var members: Set<Int>
    var scale, y, phi: Double
  }

  private let points: [ConePoint]
  private let threshold: Double

  init(_ points: [ConePoint], _ threshold: Double) {
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
      let scale = shared.sorted().reduce(0) { $0 + points[$1].pt }
      cones.remove(at: Swift.max(hardest, other))
      cones.remove(at: Swift.min(hardest, other))
      if scale < threshold * second.scale {
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
    return jets.sorted { $0.momentum.pt > $1.momentum.pt }
  }

  private func isSofter(_ a: Cone, _ b: Cone) -> Bool {
    if a.scale != b.scale { return a.scale < b.scale }
    return a.members.sorted().lexicographicallyPrecedes(b.members.sorted())
  }

  private func cone(_ members: Set<Int>) -> Cone {
    let momentum = sum(members)
    let square = momentum.px * momentum.px + momentum.py * momentum.py
    return Cone(
      members: members, scale: members.sorted().reduce(0) { $0 + points[$1].pt },
      y: Angles.rapidity(kt2: square, pz: momentum.pz, energy: momentum.energy),
      phi: Angles.phi(px: momentum.px, py: momentum.py))
  }

  private func sum(_ members: Set<Int>) -> LorentzVector<Double> {
    members.sorted().reduce(.zero) { $0 + points[$1].momentum }
  }

  private func distance(_ particle: Int, _ cone: Cone) -> Double {
    Angles.squaredDistance(points[particle].y, points[particle].phi, cone.y, cone.phi)
  }

  private func jet(_ cone: Cone) -> ConeJet {
    ConeJet(
      momentum: sum(cone.members),
      constituentIndices: cone.members.flatMap { points[$0].particles }.sorted())
  }
}
