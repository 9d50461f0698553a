public import Jets
import Vectors

/// The constituents of a jet, clustered again.
public struct Recluster: Sendable {
  /// The new clustering; its particles are the constituents of the jet.
  public let sequence: ClusterSequence
  /// For each particle of the new clustering its index in the event.
  public let originalIndices: [Int]

  /// Clusters the constituents of a jet again.
  ///
  /// - Throws: ``/Jets/JetsError`` for a definition out of range.
  public init(_ jet: Jet, _ definition: JetDefinition) throws(JetsError) {
    originalIndices = jet.constituentIndices
    let momenta = originalIndices.map { jet.sequence.jet(at: $0).momentum }
    sequence = try ClusterSequence(momenta, definition)
  }

  /// The hardest of the new jets; `nil` for a jet without constituents.
  public var hardest: Jet? { sequence.inclusiveJets().first }

  /// The indices in the event of the particles of a new jet.
  public func originalIndices(of jet: Jet) -> [Int] {
    jet.constituentIndices.map { originalIndices[$0] }
  }

  func groomed(_ pieces: [Jet]) -> GroomedJet {
    GroomedJet(
      momentum: pieces.reduce(.zero) { $0 + $1.momentum },
      constituentIndices: pieces.flatMap(originalIndices(of:)).sorted(),
      pieces: pieces.map(\.momentum))
  }
}

extension JetAlgorithm {
  /// Cambridge/Aachen with a radius that takes a whole jet.
  static var wholeJet: JetAlgorithm { .cambridgeAachen(R: 1000) }
}
