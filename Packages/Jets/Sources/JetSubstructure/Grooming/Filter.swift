public import Jets

/// Keeps some of the smaller jets inside a jet: filtering (0802.2470) and trimming (0912.1342).
public struct Filter: Sendable {
  private let definition: JetDefinition
  private let keep: @Sendable (_ whole: Jet) -> JetSelector

  /// The hardest subjets, by Cambridge/Aachen unless another definition is given.
  public static func hardest(_ count: Int, radius: Double) -> Filter {
    Filter(JetDefinition(.cambridgeAachen(R: radius))) { _ in .hardest(count) }
  }

  /// Trimming: kt subjets that carry at least a fraction of the *p*t of the jet.
  public static func trimming(radius: Double, ptFraction: Double) -> Filter {
    Filter(JetDefinition(.kt(R: radius))) { .ptFraction(of: $0, min: ptFraction) }
  }

  /// Subjets of a definition that pass a selector made for each jet.
  public init(
    _ definition: JetDefinition, keep: @escaping @Sendable (_ whole: Jet) -> JetSelector
  ) {
    self.definition = definition
    self.keep = keep
  }

  /// What is left of a jet.
  ///
  /// - Throws: ``/Jets/JetsError`` for a definition out of range.
  public func groom(_ jet: Jet) throws(JetsError) -> GroomedJet {
    let again = try Recluster(jet, definition)
    return again.groomed(keep(jet)(again.sequence.inclusiveJets()))
  }
}
