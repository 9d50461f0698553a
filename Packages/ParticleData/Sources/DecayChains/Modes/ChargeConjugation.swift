import ParticleData

/// The names of antiparticles in decay files, with those that a file declares for its aliases.
public struct ChargeConjugation: Sendable, Equatable {
  private var declared: [String: String]

  /// The names of EvtGen, and pairs of other names.
  public init(declared: [String: String] = [:]) {
    self.declared = declared
    for (name, conjugate) in declared where declared[conjugate] == nil {
      self.declared[conjugate] = name
    }
  }

  /// The name of the antiparticle; `ChargeConj(name)` for a name that nothing is known of.
  public func conjugate(_ name: String) -> String {
    if let declared = declared[name] { return declared }
    guard let id = PDGID(evtGenName: name) else { return bare(name) }
    if let particle = ParticleTable.pdg[id], particle.isSelfConjugate { return name }
    return (-id).evtGenName ?? bare(name)
  }

  /// Undoes a mark from before, so that twice conjugated is the name again.
  private func bare(_ name: String) -> String {
    let mark = "ChargeConj("
    if name.hasPrefix(mark), name.hasSuffix(")") {
      return String(name.dropFirst(mark.count).dropLast())
    }
    return "\(mark)\(name))"
  }
}
