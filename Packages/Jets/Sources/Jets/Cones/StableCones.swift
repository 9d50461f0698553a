import HEPCore
import Vectors

/// All circles of a radius whose content points along the centre of a circle with the same content.
///
/// A circle can be moved, without a change of its content, until two particles lie on its edge; so
/// all contents are found from the circles through pairs, with each of the two inside or outside.
struct StableCones {
  private let points: [ConePoint]
  private let radius: Double
  /// A random word for each particle; the words of a content, exclusive-or, tell contents apart.
  private let tags: [UInt64]

  init(_ points: [ConePoint], _ radius: Double) {
    self.points = points
    self.radius = radius
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
        for centre in centres(i, j) {
          consider(i, j, inside(centre, near, j), &seen, &cones)
        }
      }
    }
    return cones
  }

  private func neighbours(of i: Int) -> [Int] {
    points.indices.filter {
      $0 != i && squaredDistance($0, points[i].y, points[i].phi) < 4 * radius * radius
    }
  }

  private func squaredDistance(_ i: Int, _ y: Double, _ phi: Double) -> Double {
    Angles.squaredDistance(points[i].y, points[i].phi, y, phi)
  }

  /// The centres of the two circles through a pair.
  private func centres(_ i: Int, _ j: Int) -> [(y: Double, phi: Double)] {
    let dy = points[j].y - points[i].y
    let dphi = (points[j].phi - points[i].phi).remainder(dividingBy: 2 * .pi)
    let square = dy * dy + dphi * dphi
    guard square > 0 else { return [] }
    let height = (Swift.max(radius * radius / square - 0.25, 0)).squareRoot()
    return [height, -height].map { side in
      (
        points[i].y + dy / 2 - side * dphi,
        Angles.wrapped((points[i].phi + dphi / 2 + side * dy).remainder(dividingBy: 2 * .pi))
      )
    }
  }

  private func inside(_ centre: (y: Double, phi: Double), _ near: [Int], _ j: Int) -> [Int] {
    near.filter { $0 != j && squaredDistance($0, centre.y, centre.phi) < radius * radius }
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
      let axis = direction(momentum)
      guard isInside(i, axis) == hasI, isInside(j, axis) == hasJ, seen.insert(content).inserted
      else { continue }
      let members = points.indices.filter { isInside($0, axis) }
      if members.reduce(0, { $0 ^ tags[$1] }) == content {
        cones.append(members.map { points[$0].index })
      }
    }
  }

  private func isInside(_ i: Int, _ axis: (y: Double, phi: Double)) -> Bool {
    squaredDistance(i, axis.y, axis.phi) < radius * radius
  }

  private func direction(_ momentum: LorentzVector<Double>) -> (y: Double, phi: Double) {
    let square = momentum.px * momentum.px + momentum.py * momentum.py
    return (
      Angles.rapidity(kt2: square, pz: momentum.pz, energy: momentum.energy),
      Angles.phi(px: momentum.px, py: momentum.py)
    )
  }
}
