public import Jets
import RealModule
public import Vectors

/// Constituent subtraction (1403.3108): takes the background from particles, ghost by ghost.
///
/// Every ghost carries *ρ* times its area. Pairs of particle and ghost are visited by rising
/// *p*tᵅ Δ; the smaller transverse momentum is taken from both. Masses are set to zero.
public struct ConstituentSubtractor: Sendable, Hashable {
  /// The largest distance of a particle and a ghost; infinite for all pairs.
  public var maxDistance: Double
  /// The power of the particle's *p*t in the order of pairs.
  public var alpha: Double

  /// Creates a subtractor.
  public init(maxDistance: Double = .infinity, alpha: Double = 0) {
    self.maxDistance = maxDistance
    self.alpha = alpha
  }

  /// The particles of an event without the background, massless; those used up have zero momentum.
  ///
  /// - Parameters:
  ///   - particles: the momenta of the event, in GeV.
  ///   - background: its density, used at the rapidity of each ghost.
  ///   - ghosts: where ghosts lie; an area of 0.0025 or so gives stable results.
  /// - Throws: ``/Jets/JetsError`` for ghosts out of range.
  public func subtract(
    _ particles: [LorentzVector<Double>], _ background: BackgroundDensity,
    ghosts: GhostSpecification
  ) throws(JetsError) -> [LorentzVector<Double>] {
    let places = try ghosts.ghosts()
    let carriers = places.px.indices.map { index -> Carrier in
      let momentum = LorentzVector(
        px: places.px[index], py: places.py[index], pz: places.pz[index],
        energy: places.energy[index])
      let y = momentum.rapidity
      return Carrier(y: y, phi: momentum.phi, pt: background.rho(atRapidity: y) * ghosts.cellArea)
    }
    return subtract(particles, carriers)
  }

  /// The constituents of a jet with explicit ghosts without the background, massless.
  ///
  /// - Throws: ``/Jets/JetsError`` when the jet has no area.
  public func subtract(
    _ jet: Jet, _ background: BackgroundDensity
  ) throws(JetsError) -> [LorentzVector<Double>] {
    guard let area = jet.area else { throw JetsError.withoutAreas }
    let ghosts = jet.ghosts
    let share = ghosts.isEmpty ? 0 : area / Double(ghosts.count)
    let carriers = ghosts.map {
      Carrier(
        y: $0.rapidity, phi: $0.phi, pt: background.rho(atRapidity: $0.rapidity) * share)
    }
    return subtract(jet.constituents.map(\.momentum), carriers)
  }

  private struct Carrier {
    var y, phi, pt: Double
  }

  private func subtract(
    _ particles: [LorentzVector<Double>], _ carriers: [Carrier]
  ) -> [LorentzVector<Double>] {
    var left = particles.map { Carrier(y: $0.rapidity, phi: $0.phi, pt: $0.pt) }
    var ghosts = carriers
    for pair in pairs(left, carriers) {
      let taken = Swift.min(left[pair.particle].pt, ghosts[pair.ghost].pt)
      left[pair.particle].pt -= taken
      ghosts[pair.ghost].pt -= taken
    }
    return left.map { carrier in
      carrier.pt > 0
        ? LorentzVector(pt: carrier.pt, rapidity: carrier.y, phi: carrier.phi, mass: 0) : .zero
    }
  }

  private func pairs(
    _ particles: [Carrier], _ ghosts: [Carrier]
  ) -> [(order: Double, particle: Int, ghost: Int)] {
    var found: [(order: Double, particle: Int, ghost: Int)] = []
    for (index, particle) in particles.enumerated() where particle.pt > 0 {
      let weight = alpha == 0 ? 1 : Double.pow(particle.pt, alpha)
      for (number, ghost) in ghosts.enumerated() {
        let dy = particle.y - ghost.y
        guard dy.magnitude <= maxDistance else { continue }
        let dphi = (particle.phi - ghost.phi).remainder(dividingBy: 2 * .pi)
        let distance = (dy * dy + dphi * dphi).squareRoot()
        if distance <= maxDistance { found.append((weight * distance, index, number)) }
      }
    }
    return found.sorted {
      ($0.order, $0.particle, $0.ghost) < ($1.order, $1.particle, $1.ghost)
    }
  }
}
