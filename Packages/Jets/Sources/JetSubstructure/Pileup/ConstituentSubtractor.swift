public import Jets
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
    var carriers = try BackgroundCarrier.background(background, ghosts)
    var left = particles.map(BackgroundCarrier.init)
    transfer(&left, &carriers)
    return left.map(\.momentum)
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
    var carriers = ghosts.map {
      BackgroundCarrier(
        y: $0.rapidity, phi: $0.phi, pt: background.rho(atRapidity: $0.rapidity) * share)
    }.sorted { $0.y < $1.y }
    var left = jet.constituents.map { BackgroundCarrier($0.momentum) }
    transfer(&left, &carriers)
    return left.map(\.momentum)
  }
}
