import Jets
import RealModule
import Vectors

/// Transverse momentum at a place, and *m*T − *p*t: of a particle, or of the background in the cell of a ghost.
struct BackgroundCarrier {
  var y, phi, pt, massExcess: Double

  init(y: Double, phi: Double, pt: Double, massExcess: Double) {
    (self.y, self.phi, self.pt, self.massExcess) = (y, phi, pt, massExcess)
  }

  init(_ momentum: LorentzVector<Double>) {
    let pt = momentum.pt
    let square = Swift.max(momentum.massSquared, 0)
    let transverse = (square + pt * pt).squareRoot() + pt
    self.init(
      y: momentum.rapidity, phi: momentum.phi, pt: pt,
      massExcess: transverse > 0 ? square / transverse : 0)
  }

  /// The background around a ghost.
  init(_ ghost: LorentzVector<Double>, _ density: BackgroundDensity, area: Double) {
    let y = ghost.rapidity
    self.init(
      y: y, phi: ghost.phi, pt: density.rho(atRapidity: y) * area,
      massExcess: density.rhoM(atRapidity: y) * area)
  }

  /// The background of an event, ghost by ghost, by rising rapidity.
  static func background(
    _ density: BackgroundDensity, _ ghosts: GhostSpecification
  ) throws(JetsError) -> [BackgroundCarrier] {
    let places = try ghosts.ghosts()
    let area = ghosts.cellArea
    return places.px.indices.map { index in
      let ghost = LorentzVector(
        px: places.px[index], py: places.py[index], pz: places.pz[index],
        energy: places.energy[index])
      return BackgroundCarrier(ghost, density, area: area)
    }.sorted { $0.y < $1.y }
  }

  /// Takes the smaller of two amounts from both.
  static func transfer(_ one: inout Double, _ other: inout Double) {
    let taken = Swift.min(one, other)
    one -= taken
    other -= taken
  }
}

extension ConstituentSubtractor {
  private struct Pair {
    var order: Double
    var particle, ghost: Int32
  }

  /// Takes the smaller amounts from both of each pair in turn; ghosts come by rising rapidity.
  func transfer(_ particles: inout [BackgroundCarrier], _ ghosts: inout [BackgroundCarrier]) {
    let takesMass = masses == .subtracted
    for pair in pairs(particles, ghosts) {
      let (i, j) = (Int(pair.particle), Int(pair.ghost))
      BackgroundCarrier.transfer(&particles[i].pt, &ghosts[j].pt)
      guard takesMass else { continue }
      BackgroundCarrier.transfer(&particles[i].massExcess, &ghosts[j].massExcess)
    }
  }

  /// What is left of a particle.
  func momentum(
    of carrier: BackgroundCarrier, from particle: LorentzVector<Double>
  ) -> LorentzVector<Double> {
    let (pt, excess) = (carrier.pt, carrier.massExcess)
    switch masses {
    case .subtracted:
      guard pt + excess > 0 else { return .zero }
      let mass = (excess * (excess + 2 * pt)).squareRoot()
      return LorentzVector(pt: pt, rapidity: carrier.y, phi: carrier.phi, mass: mass)
    case _ where pt <= 0: return .zero
    case .zero: return LorentzVector(pt: pt, rapidity: carrier.y, phi: carrier.phi, mass: 0)
    case .kept:
      let mass = Swift.max(particle.massSquared, 0).squareRoot()
      return LorentzVector(pt: pt, rapidity: carrier.y, phi: carrier.phi, mass: mass)
    case .scaled: return particle * (pt / particle.pt)
    }
  }

  private func hasAmount(_ carrier: BackgroundCarrier) -> Bool {
    carrier.pt > 0 || (masses == .subtracted && carrier.massExcess > 0)
  }

  private func pairs(
    _ particles: [BackgroundCarrier], _ ghosts: [BackgroundCarrier]
  ) -> [Pair] {
    var found: [Pair] = []
    for (index, particle) in particles.enumerated() where hasAmount(particle) {
      // Particles of which only mass is left come first where alpha is positive, the nearest pairs before others.
      let weight = alpha == 0 ? 1 : Double.pow(Swift.max(particle.pt, 1e-100), alpha)
      for number in ghosts.partitioningIndex(atLeast: particle.y - maxDistance)..<ghosts.count {
        let ghost = ghosts[number]
        let dy = ghost.y - particle.y
        guard dy <= maxDistance else { break }
        let dphi = (particle.phi - ghost.phi).remainder(dividingBy: 2 * .pi)
        let distance = (dy * dy + dphi * dphi).squareRoot()
        guard distance <= maxDistance, hasAmount(ghost) else { continue }
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
