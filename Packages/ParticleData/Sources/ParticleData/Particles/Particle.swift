import HEPCore

/// A particle with what the Particle Data Group knows of it.
///
///     let muon = try Particle(-13)
///     muon.name               // "mu+"
///     muon.mass?.value        // 0.1056583755 GeV
///     try muon.antiparticle   // mu-
///
/// Masses and widths are in GeV, lifetimes in ns, lengths in mm. What is not known is nil.
public struct Particle: Sendable, Identifiable {
  /// The number of the particle.
  public let id: PDGID

  /// The name with its charge, and a tilde for a barred antiparticle: `B(s)~0`.
  public var name: String { facts.name }

  /// The name in the tables of the PDG, without charge: `B(s)`.
  public var baseName: String { facts.baseName }

  /// The name in LaTeX, without dollar signs.
  public var latexName: String { facts.latexName }

  /// The mass in GeV.
  public var mass: ParticleProperty? { facts.mass }

  /// The full decay width in GeV; zero for a stable particle.
  public var width: ParticleProperty? { facts.width }

  /// Three times the electric charge.
  public var threeCharge: Int? { facts.threeCharge }

  /// Twice the isospin I.
  public var twoI: Int? { facts.twoI }

  /// The G-parity.
  public var gParity: Parity? { facts.gParity }

  /// The parity P.
  public var parity: Parity? { facts.parity }

  /// The charge conjugation parity C.
  public var cParity: Parity? { facts.cParity }

  /// How it and its antiparticle are related.
  public var conjugation: Conjugation { facts.conjugation }

  /// The quarks, capital letters for antiquarks: `uud`, `(uU-dD)/sqrt(2)`; empty where there are none.
  public var quarks: String { facts.quarks }

  /// For baryons the number of stars in the review, 1...4; nil for others.
  public var rank: Int? { facts.rank }

  /// How well it is established.
  public var status: ReviewStatus { facts.status }

  private let facts: ParticleFacts

  /// Makes a particle that is in no table.
  ///
  /// - Parameters:
  ///   - id: its number.
  ///   - name: the name with charge.
  ///   - baseName: the name without charge; nil for the same.
  ///   - latexName: the name in LaTeX; nil for the same as `name`.
  ///   - mass: in GeV.
  ///   - width: in GeV.
  ///   - threeCharge: three times the charge; nil takes it from the number.
  ///   - twoI: twice the isospin.
  ///   - gParity: the G-parity.
  ///   - parity: the parity P.
  ///   - cParity: the charge conjugation parity C.
  ///   - conjugation: how it and its antiparticle are related.
  ///   - quarks: its quarks, capital letters for antiquarks.
  ///   - rank: for baryons, the number of stars.
  ///   - status: how well it is established.
  public init(
    id: PDGID, name: String, baseName: String? = nil, latexName: String? = nil,
    mass: ParticleProperty? = nil, width: ParticleProperty? = nil, threeCharge: Int? = nil,
    twoI: Int? = nil, gParity: Parity? = nil, parity: Parity? = nil, cParity: Parity? = nil,
    conjugation: Conjugation = .selfConjugate, quarks: String = "", rank: Int? = nil,
    status: ReviewStatus = .notListed
  ) {
    self.id = id
    facts = ParticleFacts(
      name: name, baseName: baseName ?? name, latexName: latexName ?? name, mass: mass,
      width: width,
      threeCharge: threeCharge ?? id.threeCharge, twoI: twoI, gParity: gParity, parity: parity,
      cParity: cParity, conjugation: conjugation, quarks: quarks, rank: rank, status: status)
  }
}

extension Particle: Equatable, Hashable {
  /// Whether both are the same particle, which their numbers decide.
  public static func == (left: Particle, right: Particle) -> Bool { left.id == right.id }

  /// Hashes the number.
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
