public import Jets
public import Vectors

/// Constituent subtraction (1403.3108): takes the background from particles, ghost by ghost.
///
///     let subtractor = ConstituentSubtractor(maxDistance: 0.25, alpha: 0.5)
///     let ghosts = GhostSpecification(maxRapidity: 4, gridScatter: 0)
///     let clean = try subtractor.subtract(particles, background, ghosts: ghosts)
///
/// Every ghost carries *ρ* times its area. Pairs of particle and ghost are visited by rising *p*tᵅ Δ; the smaller
/// transverse momentum is taken from both.
///
/// fjcontrib orders pairs by *p*tᵅ Δ², so that its α is twice the one of the paper and of ``alpha``.
public struct ConstituentSubtractor: Sendable, Hashable {
  /// What becomes of the masses of particles; rapidity and azimuth stay in every case.
  public enum Masses: Sendable, Hashable {
    /// They are set to zero.
    case zero
    /// They stay, also where *p*t falls.
    case kept
    /// *m*T − *p*t is taken from particles as *p*t is, with *ρ*m in place of *ρ*; the method of the paper.
    case subtracted
    /// They fall with *p*t: the four-momentum is scaled, and the pseudorapidity stays as well.
    case scaled
  }

  /// The largest distance of a particle and a ghost; infinite for all pairs.
  public var maxDistance: Double
  /// The power of the particle's *p*t in the order of pairs.
  public var alpha: Double
  /// What becomes of the masses.
  public var masses: Masses

  /// Creates a subtractor.
  public init(maxDistance: Double = .infinity, alpha: Double = 0, masses: Masses = .zero) {
    self.maxDistance = maxDistance
    self.alpha = alpha
    self.masses = masses
  }

  /// The particles of an event without the background; those used up, or along the beam, have zero momentum.
  ///
  /// - Parameters:
  ///   - particles: the momenta of the event, in GeV.
  ///   - background: its density, used at the rapidity of each ghost.
  ///   - ghosts: where ghosts lie; particles further out stay as they are but for their mass. A `gridScatter` of
  ///     zero makes a regular grid, and an area of 0.0025 to 0.01 gives stable results.
  /// - Throws: ``/Jets/JetsError`` for ghosts out of range.
  public func subtract(
    _ particles: [LorentzVector<Double>], _ background: BackgroundDensity,
    ghosts: GhostSpecification
  ) throws(JetsError) -> [LorentzVector<Double>] {
    var carriers = try BackgroundCarrier.background(background, ghosts)
    var left = particles.map(BackgroundCarrier.init)
    transfer(&left, &carriers)
    return zip(left, particles).map { momentum(of: $0, from: $1) }
  }

  /// The constituents of a jet with explicit ghosts without the background.
  ///
  /// - Throws: ``/Jets/JetsError`` when the jet has no area.
  public func subtract(
    _ jet: Jet, _ background: BackgroundDensity
  ) throws(JetsError) -> [LorentzVector<Double>] {
    guard let area = jet.area else { throw JetsError.withoutAreas }
    let ghosts = jet.ghosts
    let share = ghosts.isEmpty ? 0 : area / Double(ghosts.count)
    var carriers = ghosts.map { BackgroundCarrier($0.momentum, background, area: share) }
      .sorted { $0.y < $1.y }
    let particles = jet.constituents.map(\.momentum)
    var left = particles.map(BackgroundCarrier.init)
    transfer(&left, &carriers)
    return zip(left, particles).map { momentum(of: $0, from: $1) }
  }
}
