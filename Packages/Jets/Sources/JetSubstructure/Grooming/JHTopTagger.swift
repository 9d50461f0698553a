public import Jets
public import Vectors

/// The Johns Hopkins top tagger (0806.0848): two steps of taking a Cambridge/Aachen jet apart.
public struct JHTopTagger: Sendable, Hashable {
  /// The least *p*t of a branch in units of that of the jet.
  public var ptFraction: Double
  /// The least distance |Δ*y*| + |Δ*φ*| of two branches.
  public var distance: Double
  /// The mass of the W, in GeV, which picks its pair among the subjets.
  public var massW: Double

  /// Creates a tagger.
  public init(ptFraction: Double = 0.1, distance: Double = 0.19, massW: Double = 80.4) {
    self.ptFraction = ptFraction
    self.distance = distance
    self.massW = massW
  }

  /// The top candidate of a jet; `nil` with fewer than three subjets.
  ///
  /// - Throws: ``/Jets/JetsError`` for particles that cannot be clustered.
  public func tag(_ jet: Jet) throws(JetsError) -> TopCandidate? {
    let again = try Recluster(jet, JetDefinition(.wholeJet))
    guard let whole = again.hardest else { return nil }
    let least = ptFraction * whole.pt
    guard let (one, other) = split(whole, least) else { return nil }
    var subjets: [Jet] = []
    for branch in [one, other] {
      if let (a, b) = split(branch, least) { subjets += [a, b] } else { subjets.append(branch) }
    }
    guard subjets.count >= 3 else { return nil }
    return candidate(again.groomed(subjets.sortedByPt()))
  }

  /// Drops soft branches until two hard ones are found.
  private func split(_ jet: Jet, _ least: Double) -> (Jet, Jet)? {
    var current = jet
    while let (harder, softer) = current.parents {
      let dphi = (harder.phi - softer.phi).remainder(dividingBy: 2 * .pi).magnitude
      guard (harder.rapidity - softer.rapidity).magnitude + dphi >= distance else { return nil }
      if softer.pt >= least { return (harder, softer) }
      guard harder.pt >= least else { return nil }
      current = harder
    }
    return nil
  }

  private func candidate(_ top: GroomedJet) -> TopCandidate {
    let pieces = top.pieces
    var best = pieces[0] + pieces[1]
    for i in pieces.indices {
      for j in 0..<i {
        let pair = pieces[i] + pieces[j]
        if (pair.mass - massW).magnitude < (best.mass - massW).magnitude { best = pair }
      }
    }
    return TopCandidate(top: top, w: best)
  }
}

/// A top quark found in a jet.
public struct TopCandidate: Sendable, Equatable {
  /// All subjets together.
  public let top: GroomedJet
  /// The pair of subjets whose mass is nearest to that of the W.
  public let w: LorentzVector<Double>
}
