import ParticleData

/// One way for a particle to decay.
///
///     DecayMode(0.0395, ["K-", "pi+"], model: DecayModel("PHSP"))
public struct DecayMode: Sendable, Hashable {
  /// The branching fraction, as the file has it; those of a particle need not sum to 1.
  public var branchingFraction: Double

  /// The names of the daughters in the order of the file.
  public var daughters: [String]

  /// The model of the decay; nil when it is not known.
  public var model: DecayModel?

  /// Whether PHOTOS adds radiation.
  public var usesPhotos: Bool

  /// A mode.
  public init(
    _ branchingFraction: Double, _ daughters: [String], model: DecayModel? = nil,
    usesPhotos: Bool = false
  ) {
    self.branchingFraction = branchingFraction
    self.daughters = daughters
    self.model = model
    self.usesPhotos = usesPhotos
  }

  /// The mode with each daughter replaced by its antiparticle.
  public func conjugated(by conjugation: ChargeConjugation = ChargeConjugation()) -> DecayMode {
    var mode = self
    mode.daughters = daughters.map(conjugation.conjugate)
    return mode
  }
}

extension DecayMode: CustomStringConvertible {
  /// The branching fraction, the daughters and the model.
  public var description: String {
    let photos = usesPhotos ? ["PHOTOS"] : []
    let words = ["\(branchingFraction)"] + daughters + photos + (model.map { ["\($0)"] } ?? [])
    return words.joined(separator: " ")
  }
}
