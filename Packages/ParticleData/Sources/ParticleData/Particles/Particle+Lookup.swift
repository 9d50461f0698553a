extension Particle {
  /// The particle of a number in the tables of the PDG.
  ///
  /// - Throws: ``ParticleDataError`` when the number is not valid, or in no table.
  public init(_ id: PDGID) throws(ParticleDataError) {
    guard let particle = ParticleTable.pdg[id] else {
      throw ParticleDataError(id.isValid ? .unknownNumber(id) : .invalidNumber(id))
    }
    self = particle
  }

  /// The particle of a name with charge in the tables of the PDG, such as `pi+` or `B(s)~0`.
  ///
  /// - Throws: ``ParticleDataError`` with similar names when there is none.
  public init(named name: String) throws(ParticleDataError) {
    guard let particle = ParticleTable.pdg[name] else {
      throw ParticleDataError(.unknownName(name, similar: ParticleTable.pdg.names(like: name)))
    }
    self = particle
  }

  /// The particle of a name that EvtGen and decay files use, such as `anti-Lambda_b0`.
  ///
  /// - Throws: ``ParticleDataError`` with similar names when there is none.
  public init(evtGenName name: String) throws(ParticleDataError) {
    guard let id = PDGID(evtGenName: name) else {
      let names = ConversionTable.shared.evtGen.keys
      throw ParticleDataError(
        .unknownName(name, similar: Similarity.names(like: name, among: names)))
    }
    try self.init(id)
  }

  /// The antiparticle, the particle itself where that is its own.
  ///
  /// - Throws: ``ParticleDataError`` when the tables do not have it.
  public var antiparticle: Particle {
    get throws(ParticleDataError) { isSelfConjugate ? self : try Particle(-id) }
  }
}
