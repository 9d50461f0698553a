public import Jets

/// The mass-drop tagger (0802.2470): the first branching of a Cambridge/Aachen jet with a drop of mass and
/// a symmetry *y*.
public struct MassDropTagger: Sendable, Hashable {
  /// The largest mass of the heavier branch in units of that of the jet.
  public var mu: Double
  /// The least symmetry min(*p*t²) Δ²/*m*².
  public var yCut: Double

  /// Creates a tagger.
  public init(mu: Double = 0.67, yCut: Double = 0.09) {
    self.mu = mu
    self.yCut = yCut
  }

  /// The tagged part of a jet; `nil` where no branching passes.
  ///
  /// - Throws: ``/Jets/JetsError`` for particles that cannot be clustered.
  public func tag(_ jet: Jet) throws(JetsError) -> GroomedJet? {
    let again = try Recluster(jet, JetDefinition(.wholeJet))
    var current = again.hardest
    while let whole = current, let (one, other) = whole.parents {
      let (heavier, lighter) = one.mass >= other.mass ? (one, other) : (other, one)
      let y = SymmetryMeasure.y.symmetry(heavier, lighter)
      if heavier.mass < mu * whole.mass, y > yCut { return again.groomed([whole]) }
      current = heavier
    }
    return nil
  }
}
