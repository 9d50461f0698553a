extension ClusterSequence {
  /// The final jets by falling transverse momentum.
  ///
  /// Jets of ghosts alone are left out; ``pureGhostJets`` has them.
  ///
  /// - Parameter ptMin: the least transverse momentum, in GeV.
  public func inclusiveJets(ptMin: Double = 0) -> [Jet] {
    let least = ptMin > 0 ? ptMin * ptMin : -1
    var found: [Jet] = []
    for step in first.indices where second[step] < 0 {
      let jet = Jet(sequence: self, index: Int(first[step]))
      if jet.pt2 >= least, !jet.isPureGhost { found.append(jet) }
    }
    return found.sortedByPt()
  }

  /// For each particle the position of its jet in a list of jets; `nil` where it is in none.
  ///
  /// - Precondition: the jets are of this clustering.
  public func jetOfEachParticle(_ jets: [Jet]) -> [Int?] {
    var owner = [Int?](repeating: nil, count: particleCount)
    for (position, jet) in jets.enumerated() {
      precondition(jet.sequence === self, "The jets must be of this clustering.")
      for particle in jet.constituentIndices { owner[particle] = position }
    }
    return owner
  }

  /// The values that belong to the particles of a jet, such as identifiers or charges.
  ///
  /// - Parameter payload: one value for each particle, in the order of the particles.
  /// - Throws: ``JetsError`` when there are not as many values as particles.
  public func values<Value>(_ payload: [Value], in jet: Jet) throws(JetsError) -> [Value] {
    guard payload.count == particleCount else {
      throw JetsError(.payload(count: payload.count, particles: particleCount))
    }
    return jet.constituentIndices.map { payload[$0] }
  }
}
