/// The orbital angular momentum that a file sets for a decay into two.
public struct PartialWave: Sendable, Equatable {
  /// The mother.
  public var mother: String

  /// The two daughters.
  public var daughters: [String]

  /// The orbital angular momentum.
  public var orbitalMomentum: Int

  /// The orbital angular momentum of a decay.
  public init(mother: String, daughters: [String], orbitalMomentum: Int) {
    self.mother = mother
    self.daughters = daughters
    self.orbitalMomentum = orbitalMomentum
  }
}
