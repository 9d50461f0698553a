import CParticleTables
import HEPCore

extension ParticleTable {
  /// The particles of the Review of Particle Physics 2026 with hypothetical ones, and the ground states
  /// of nuclei with the masses of their atoms' nuclei.
  public static let pdg = ParticleTable(listed + nuclei)

  private static var listed: [Particle] {
    var count: Int32 = 0
    let rows = particle_rows(&count)
    return UnsafeBufferPointer(start: rows, count: Int(count)).map(Particle.init)
  }

  /// Nuclei and antinuclei, nucleons by their numbers as nuclei among them.
  private static var nuclei: [Particle] {
    var count: Int32 = 0
    let rows = nucleus_rows(&count)
    let heavier = UnsafeBufferPointer(start: rows, count: Int(count)).flatMap { row in
      [false, true].compactMap { Particle(row, anti: $0) }
    }
    let nucleons: [(PDGID, PDGID)] = [(1_000_000_010, 2112), (1_000_010_010, 2212)]
    let renumbered = listed.compactMap { particle in
      nucleons.first { $0.1.rawValue == abs(particle.id.rawValue) }.map { nucleus, _ in
        Particle(particle, renumbered: particle.id.rawValue < 0 ? -nucleus : nucleus)
      }
    }
    return heavier + renumbered
  }
}

extension Particle {
  fileprivate init(_ row: particle_row) {
    self.init(
      id: PDGID(row.id), name: String(cString: row.name), baseName: String(cString: row.base_name),
      latexName: String(cString: row.latex),
      mass: ParticleProperty(row.mass, row.mass_up, row.mass_down),
      width: ParticleProperty(row.width, row.width_up, row.width_down, limited: true),
      threeCharge: Int(row.three_charge),
      twoI: row.twice_isospin < 0 ? nil : Int(row.twice_isospin),
      gParity: Parity(rawValue: Int(row.g)), parity: Parity(rawValue: Int(row.p)),
      cParity: Parity(rawValue: Int(row.c)),
      conjugation: Conjugation(rawValue: Int(row.conjugation)) ?? .selfConjugate,
      quarks: String(cString: row.quarks), rank: row.rank > 0 ? Int(row.rank) : nil,
      status: ReviewStatus(rawValue: Int(row.status)) ?? .notListed)
  }

  fileprivate init?(_ row: nucleus_row, anti: Bool) {
    let (z, a) = (Int(row.z), Int(row.a))
    guard let id = PDGID.nucleus(z: z, a: a, anti: anti) else { return nil }
    let symbol = Element.symbol(z: z, a: a)
    self.init(
      id: id, name: "\(symbol)\(a)\(anti ? "~" : "")", baseName: "\(symbol)\(a)",
      latexName: "^{\(a)}\\mathrm{\(anti ? "\\overline{\(symbol)}" : symbol)}",
      mass: .estimated(row.mass), conjugation: .barred, status: .established)
  }

  fileprivate init(_ nucleon: Particle, renumbered id: PDGID) {
    self.init(
      id: id, name: nucleon.name, baseName: nucleon.baseName, latexName: nucleon.latexName,
      mass: nucleon.mass, width: nucleon.width, threeCharge: nucleon.threeCharge,
      twoI: nucleon.twoI, gParity: nucleon.gParity, parity: nucleon.parity,
      cParity: nucleon.cParity, conjugation: nucleon.conjugation, quarks: nucleon.quarks,
      rank: nucleon.rank, status: nucleon.status)
  }
}

extension ParticleProperty {
  /// A property by the convention of the tables: -1 for what is unknown.
  ///
  /// - Parameter limited: whether a value without errors is an upper limit.
  init?(_ value: Double, _ up: Double, _ down: Double, limited: Bool = false) {
    guard value >= 0 else { return nil }
    guard up >= 0, down >= 0 else {
      self = limited ? .atMost(value) : .estimated(value)
      return
    }
    self = .measured(Measurement(value, up: up, down: down))
  }
}
