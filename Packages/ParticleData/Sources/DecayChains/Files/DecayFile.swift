import ParticleData

/// What a decay file of EvtGen says.
///
///     let file = try DecayFile(text)
///     file.modes(of: "D0")?.count
///     for diagnostic in file.diagnostics { print(diagnostic) }
///
/// All statements of the format are understood. Decays that are declared as copies or charge conjugates of
/// others are among ``mothers``. Where a particle has several blocks of decays the first counts.
public struct DecayFile: Sendable {
  /// The particles with decays, in the order of the file; copies and conjugates follow.
  public internal(set) var mothers: [String] = []

  /// Names that stand for particles: `Alias`.
  public internal(set) var aliases: [String: String] = [:]

  /// Names of antiparticles: `ChargeConj`.
  public internal(set) var chargeConjugates: [String: String] = [:]

  /// Named numbers: `Define`.
  public internal(set) var definitions: [String: Double] = [:]

  /// Named models: `ModelAlias`.
  public internal(set) var modelAliases: [String: DecayModel] = [:]

  /// Masses and widths: `Particle`.
  public internal(set) var particles: [String: ParticleSettings] = [:]

  /// Particles with decays copied from others: `CopyDecay`.
  public internal(set) var copies: [String: String] = [:]

  /// Particles with decays conjugate to those of their antiparticles: `CDecay`.
  public internal(set) var conjugateDecays: [String] = []

  /// Shapes of mass distributions by particle.
  public internal(set) var lineshapes: [String: LineshapeSettings] = [:]

  /// Orbital angular momenta: `SetLineshapePW`.
  public internal(set) var partialWaves: [PartialWave] = []

  /// Settings of Pythia by statement, such as `PythiaBothParam`, and then by `Module:parameter`.
  public internal(set) var pythiaSettings: [String: [String: String]] = [:]

  /// Settings of JETSET by name, such as `MSTJ(26)`: `JetSetPar`.
  public internal(set) var jetSetSettings: [String: Double] = [:]

  /// Whether PHOTOS adds radiation to all decays; nil when the file does not say.
  public internal(set) var usesPhotos: Bool?

  /// What was wrong or odd.
  public internal(set) var diagnostics: [DecayDiagnostic] = []

  var decays: [String: [DecayMode]] = [:]

  /// Reads a decay file.
  ///
  /// - Parameters:
  ///   - text: the text of the file.
  ///   - models: names of models beside those of EvtGen.
  ///   - lenient: whether statements that cannot be understood are left out, and listed in
  ///     ``diagnostics``, instead of ending the reading.
  /// - Throws: ``DecayError`` with the line of the first such statement, unless `lenient`.
  /// - Complexity: linear in the length of the text.
  public init(
    _ text: String, models: Set<String> = [], lenient: Bool = false
  ) throws(DecayError) {
    var parser = DecayFileParser(text, models: models)
    parser.read()
    self = parser.file
    if !lenient, let error = diagnostics.first(where: { $0.severity == .error }) {
      throw DecayError(.statement(error))
    }
  }

  /// The decay modes of a particle, in the order of the file; nil when it has none there.
  public func modes(of mother: String) -> [DecayMode]? { decays[mother] }

  /// The names of antiparticles, with those that the file declares.
  public var chargeConjugation: ChargeConjugation { ChargeConjugation(declared: chargeConjugates) }

  /// The particle of a name, which may be an alias; nil for one that nothing is known of.
  public func particle(_ name: String) -> Particle? {
    PDGID(evtGenName: aliases[name] ?? name).flatMap { ParticleTable.pdg[$0] }
  }
}
