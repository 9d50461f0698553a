/// What the NuHepMC convention puts into a run: typed access to its attributes.
///
/// Version 1.0, S. Gardiner, J. Isaacson, L. Pickering, arXiv:2310.13211.
///
///     let neutrinos = try NuHepMC(reader.run)
///     neutrinos.processes[200]?.name   // "CCQE"
///
/// The numbers of rules, such as G.R.8, are those of the specification.
public struct NuHepMC: Sendable {
  /// A code with its meaning.
  public struct Meaning: Sendable, Hashable {
    /// A short name.
    public let name: String
    /// What it stands for.
    public let description: String
  }

  /// The version of the convention (G.R.2).
  public let version: (major: Int, minor: Int, patch: Int)

  /// The names of the weights of each event.
  var weightNames: [String] { run.weightNames }

  private let run: HepMCRun

  /// The run of a file that follows the convention.
  ///
  /// - Throws: ``HepMCError`` when the attributes with the version are missing.
  public init(_ run: HepMCRun) throws(HepMCError) {
    let numbers = ["Major", "Minor", "Patch"].map { part in
      run["NuHepMC.Version.\(part)"].flatMap { Int($0) }
    }
    guard let major = numbers[0], let minor = numbers[1], let patch = numbers[2] else {
      throw .malformed(
        "This is not NuHepMC: the run has no NuHepMC.Version.Major, Minor and Patch (G.R.2)")
    }
    version = (major, minor, patch)
    self.run = run
  }

  /// The optional rules that the file claims to follow (G.R.4).
  public var conventions: [String] { run.words("NuHepMC.Conventions") }

  /// The processes by their number (G.R.8).
  public var processes: [Int: Meaning] { meanings("NuHepMC.ProcessIDs", "NuHepMC.ProcessInfo") }

  /// The status codes of vertices (G.R.9).
  public var vertexStatus: [Int: Meaning] {
    meanings("NuHepMC.VertexStatusIDs", "NuHepMC.VertexStatusInfo")
  }

  /// The status codes of particles (G.R.10).
  public var particleStatus: [Int: Meaning] {
    meanings("NuHepMC.ParticleStatusIDs", "NuHepMC.ParticleStatusInfo")
  }

  /// Particles that the PDG does not number, with their names (G.R.11).
  public var additionalParticles: [Int: String] {
    let ids = run.integers("NuHepMC.AdditionalParticleNumbers") ?? []
    return Dictionary(
      ids.map { ($0, run["NuHepMC.AdditionalParticleNumber[\($0)].Name"] ?? "") }
    ) { first, _ in first }
  }

  /// The unit of cross sections, such as `pb` or `10-38 cm2` (G.R.6).
  public var crossSectionUnit: String? { run["NuHepMC.Units.CrossSection.Unit"] }

  /// What cross sections are per, such as `PerAtom` or `PerNucleon` (G.R.6).
  public var crossSectionTarget: String? { run["NuHepMC.Units.CrossSection.TargetScale"] }

  /// The flux-averaged total cross section in ``crossSectionUnit`` when the run knows it (G.C.2).
  ///
  /// Otherwise the last event's ``HepMCEvent/crossSection`` has the best estimate (E.C.4).
  public var fluxAveragedCrossSection: Double? {
    run["NuHepMC.FluxAveragedTotalCrossSection"].flatMap { Double($0) }
  }

  /// The exposure in protons on target (G.C.1).
  public var protonsOnTarget: Double? { run["NuHepMC.Exposure.POT"].flatMap { Double($0) } }

  /// The exposure in seconds (G.C.1).
  public var liveTime: Double? { run["NuHepMC.Exposure.Livetime"].flatMap { Double($0) } }

  private func meanings(_ list: String, _ info: String) -> [Int: Meaning] {
    let pairs = (run.integers(list) ?? []).map { id in
      let name = run["\(info)[\(id)].Name"] ?? ""
      return (id, Meaning(name: name, description: run["\(info)[\(id)].Description"] ?? ""))
    }
    return Dictionary(pairs) { first, _ in first }
  }
}

extension HepMCRun {
  /// The words of an attribute that is a list of texts without blanks.
  func words(_ name: String) -> [String] {
    self[name]?.split { $0 == " " || $0 == "\n" }.map(String.init) ?? []
  }

  /// The numbers of an attribute that is a list; nil when it is missing or holds something else.
  func integers(_ name: String) -> [Int]? {
    guard self[name] != nil else { return nil }
    let words = words(name)
    let numbers = words.compactMap { Int($0) }
    return numbers.count == words.count ? numbers : nil
  }
}

extension HepMCEvent {
  /// Where the interaction happened in the laboratory, in the length unit of the event (E.R.5).
  public var laboratoryPosition: [Double]? {
    attributes["lab_pos"]?.split(separator: " ").map { Double($0) ?? .nan }
  }

  /// The total cross section of the beam particle with the target (E.C.2).
  public var totalCrossSection: Double? { real("tot_xs") }

  /// The cross section of the process that was chosen (E.C.3).
  public var processCrossSection: Double? { real("proc_xs") }
}
