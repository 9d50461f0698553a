import Jets
import RealModule
import Vectors

/// Transverse momentum at a place: of a particle, or of the background in the cell of a ghost.
struct BackgroundCarrier {
  var y, phi, pt: Double

  init(y: Double, phi: Double, pt: Double) {
    (self.y, self.phi, self.pt) = (y, phi, pt)
  }

  init(_ momentum: LorentzVector<Double>) {
    self.init(y: momentum.rapidity, phi: momentum.phi, pt: momentum.pt)
  }

  /// The massless momentum; zero where nothing is left.
  var momentum: LorentzVector<Double> {
    pt > 0 ? LorentzVector(pt: pt, rapidity: y, phi: phi, mass: 0) : .zero
  }

  /// The background of an event, ghost by ghost, by rising rapidity.
  static func background(
    _ density: BackgroundDensity, _ ghosts: GhostSpecification
  ) throws(JetsError) -> [BackgroundCarrier] {
    let places = try ghosts.ghosts()
    return places.px.indices.map { index -> BackgroundCarrier in
      let momentum = LorentzVector(
        px: places.px[index], py: places.py[index], pz: places.pz[index],
        energy: places.energy[index])
      let y = momentum.rapidity
      return BackgroundCarrier(
        y: y, phi: momentum.phi, pt: density.rho(atRapidity: y) * ghosts.cellArea)
    }.sorted { $0.y < $1.y }
  }
}

extension ConstituentSubtractor {
  private struct Pair {
    var order: Double
    var particle, ghost: Int32
  }

  /// Takes the smaller transverse momentum from both of each pair in turn; ghosts come by rising rapidity.
  func transfer(_ particles: inout [BackgroundCarrier], _ ghosts: inout [BackgroundCarrier]) {
    for pair in pairs(particles, ghosts) {
      let (i, j) = (Int(pair.particle), Int(pair.ghost))
      let taken = Swift.min(particles[i].pt, ghosts[j].pt)
      particles[i].pt -= taken
      ghosts[j].pt -= taken
    }
  }

  private func pairs(
    _ particles: [BackgroundCarrier], _ ghosts: [BackgroundCarrier]
  ) -> [Pair] {
    var found: [Pair] = []
    for (index, particle) in particles.enumerated() where particle.pt > 0 {
      let weight = alpha == 0 ? 1 : Double.pow(particle.pt, alpha)
      for number in ghosts.partitioningIndex(atLeast: particle.y - maxDistance)..<ghosts.count {
        let ghost = ghosts[number]
        let dy = ghost.y - particle.y
        guard dy <= maxDistance else { break }
        let dphi = (particle.phi - ghost.phi).remainder(dividingBy: 2 * .pi)
        let distance = (dy * dy + dphi * dphi).squareRoot()
        guard distance <= maxDistance, ghost.pt > 0 else { continue }
        found.append(
          Pair(
            order: weight * distance, particle: Int32(truncatingIfNeeded: index),
            ghost: Int32(truncatingIfNeeded: number)))
      }
    }
    return found.sorted {
      ($0.order, $0.particle, $0.ghost) < ($1.order, $1.particle, $1.ghost)
    }
  }
}

extension [BackgroundCarrier] {
  /// The first position whose rapidity is at least a bound.
  fileprivate func partitioningIndex(atLeast bound: Double) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].y < bound { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
