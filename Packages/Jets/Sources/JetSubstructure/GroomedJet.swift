public import Vectors

/// What grooming left of a jet.
public struct GroomedJet: Sendable, Equatable {
  /// The four-momentum, in GeV.
  public let momentum: LorentzVector<Double>
  /// The indices in the event of the particles that are left, rising.
  public let constituentIndices: [Int]
  /// The momenta of the parts that it is made of, by falling *p*t.
  public let pieces: [LorentzVector<Double>]
}
