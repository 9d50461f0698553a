import RealModule
public import Vectors

/// The background density as the median over jets of *p*t per area (0707.1378).
///
///     let estimator = JetMedianBackground(.absRapidity(max: 2))
///     let background = try estimator.estimate(particles)
///     let corrected = try jet.subtracting(background)
public struct JetMedianBackground: Sendable {
  /// Which jets count.
  public var selector: JetSelector
  /// The jets; kt with *R* = 0.4 unless given.
  public var definition: JetDefinition
  /// Their areas; active with explicit ghosts unless given.
  public var area: AreaDefinition
  /// The shape of the density in rapidity, up to a factor; the median is that of the density divided by it.
  public var rescaling: (@Sendable (Double) -> Double)?

  /// Creates an estimator.
  public init(
    _ selector: JetSelector, definition: JetDefinition = JetDefinition(.kt(R: 0.4)),
    area: AreaDefinition = .activeWithExplicitGhosts(),
    rescaling: (@Sendable (Double) -> Double)? = nil
  ) {
    self.selector = selector
    self.definition = definition
    self.area = area
    self.rescaling = rescaling
  }

  /// The density of an event.
  ///
  /// - Throws: ``JetsError`` as the clustering does, and when no jet passes.
  public func estimate<Momentum: FourMomentum>(
    _ particles: some Sequence<Momentum>, event: UInt64 = 0
  ) throws(JetsError) -> BackgroundDensity where Momentum.Scalar == Double {
    try estimate(ClusterSequence(particles, definition, area: area, event: event))
  }

  /// The density from the jets of a clustering with areas.
  ///
  /// Where ghosts are not explicit, jets of ghosts alone count as empty patches if their place passes a
  /// selection by ``JetSelector``; explicit ones are jets like others.
  ///
  /// - Throws: ``JetsError`` when there are no areas, or no jet passes.
  public func estimate(_ sequence: ClusterSequence) throws(JetsError) -> BackgroundDensity {
    guard let areas = sequence.areas else { throw JetsError(.noAreas) }
    var (rho, rhoM) = (PatchSample(), PatchSample())
    var (totalArea, jets) = (0.0, 0.0)
    let candidates = selector(sequence.inclusiveJets() + sequence.pureGhostJets)
    for jet in candidates {
      guard let area = jet.areaVector?.pt, area > 0 else { continue }
      let shape = rescaling?(jet.rapidity) ?? 1
      rho.add(jet.isPureGhost ? 0 : jet.pt / (area * shape))
      // As in FastJet, the scalar area, which is larger.
      rhoM.add(jet.isPureGhost ? 0 : jet.massExcess / ((jet.area ?? area) * shape))
      totalArea += area
      jets += 1
    }
    for empty in areas.emptyJets where try passes(empty) {
      rho.addEmpty(empty.weight)
      rhoM.addEmpty(empty.weight)
      totalArea += empty.area * empty.weight
      jets += empty.weight
    }
    guard jets > 0 else { throw JetsError(.emptySample("The median over jets")) }
    let mean = totalArea / jets
    let (median, spread) = rho.medianAndSpread()
    let (medianM, spreadM) = rhoM.medianAndSpread()
    return BackgroundDensity(
      rho: median, sigma: spread * mean.squareRoot(), rhoM: medianM,
      sigmaM: spreadM * mean.squareRoot(), meanArea: mean, patches: jets, rescaling: rescaling)
  }

  private func passes(_ empty: EmptyJet) throws(JetsError) -> Bool {
    let ghost = LorentzVector(
      pt: 1e-100, rapidity: empty.rapidity, phi: empty.phi, mass: 0)
    let alone = try ClusterSequence(CollectionOfOne(ghost), definition)
    return selector.passes(alone.jet(at: 0))
  }
}

extension Jet {
  /// The sum of √(*m*² + *p*t²) − *p*t of the particles, in GeV.
  var massExcess: Double {
    constituents.reduce(0) { sum, particle in
      let square = Swift.max(particle.momentum.massSquared, 0)
      guard square > 0 else { return sum }
      let pt = particle.pt
      return sum + square / ((square + pt * pt).squareRoot() + pt)
    }
  }
}

extension LorentzVector<Double> {
  /// The momentum with a transverse momentum, rapidity, azimuth and mass.
  public init(pt: Double, rapidity: Double, phi: Double, mass: Double) {
    let transverse = (pt * pt + mass * mass).squareRoot()
    self.init(
      px: pt * .cos(phi), py: pt * .sin(phi), pz: transverse * .sinh(rapidity),
      energy: transverse * .cosh(rapidity))
  }
}
