/// The first word of a particle in a data block of CORSIKA 7: `1000 × number + …`, negative for mothers.
///
/// Source: CORSIKA 7 user's guide, tables of particle codes and of the particle data sub-block.
public struct CorsikaRecord: Sendable, Equatable {
  /// The number of the particle in CORSIKA 7.
  public let number: Int32

  /// Whether the block describes a mother or grandmother of the particle before it.
  public let isMother: Bool

  /// The record of a word.
  public init(word: Int32) {
    number = Int32(abs(Int(word)) / 1000)
    isMother = word < 0
  }

  /// Whether the block describes a particle, and not further information on one.
  public var isParticle: Bool {
    ![71, 72, 73, 74, 75, 76, 85, 86, 95, 96, 9900].contains(number) && number / 1000 != 8888
  }

  /// The particle; nil for further information and for particles that have no PDG number.
  public var id: PDGID? { isParticle ? PDGID(corsika7: number) : nil }
}
