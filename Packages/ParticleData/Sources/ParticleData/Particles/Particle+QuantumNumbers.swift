extension Particle {
  /// The electric charge in units of the positron's.
  public var charge: Double? { threeCharge.map { Double($0) / (id.isQBall ? 30 : 3) } }

  /// The isospin I.
  public var isospin: Double? { twoI.map { Double($0) / 2 } }

  /// The total spin J, as its number says.
  public var spin: Double? { id.spin }

  /// The orbital angular momentum of the quarks of a meson, as its number says.
  public var orbitalMomentum: Int? { id.orbitalMomentum }

  /// The total spin of the quarks of a meson, as its number says.
  public var quarkSpin: Int? { id.quarkSpin }

  /// Whether it is its own antiparticle, which nothing charged is.
  public var isSelfConjugate: Bool { conjugation == .selfConjugate && threeCharge == 0 }

  /// Whether it is an antiparticle whose name has a bar.
  public var isNameBarred: Bool { id.rawValue < 0 && conjugation == .barred }

  /// Three times the baryon number: 3 for baryons, 1 for quarks, 3A for nuclei.
  public var threeBaryonNumber: Int {
    let sign = Int(id.rawValue.signum())
    if id.isBaryon { return 3 * sign }
    if id.isNucleus { return 3 * sign * (id.massNumber ?? 0) }
    return id.isQuark ? sign : 0
  }

  /// The baryon number.
  public var baryonNumber: Double { Double(threeBaryonNumber) / 3 }

  /// The lepton number: 1, -1 or 0.
  public var leptonNumber: Int { id.isLepton ? Int(id.rawValue.signum()) : 0 }

  /// The number of strange antiquarks minus that of strange quarks; 0 for mixtures.
  public var strangeness: Int { count("S") - count("s") }

  /// The number of charm quarks minus that of antiquarks; 0 for mixtures.
  public var charmness: Int { count("c") - count("C") }

  /// The number of bottom antiquarks minus that of bottom quarks; 0 for mixtures.
  public var bottomness: Int { count("B") - count("b") }

  /// The number of top quarks minus that of antiquarks; 0 for mixtures.
  public var topness: Int { count("t") - count("T") }

  /// The hypercharge B + S + C + B′ + T.
  public var hypercharge: Double {
    baryonNumber + Double(strangeness + charmness + bottomness + topness)
  }

  /// The R-parity (-1)^(3B + L + 2J); nil when the spin is unknown.
  public var rParity: Parity? {
    id.twoJ.map { (threeBaryonNumber + leptonNumber + $0) % 2 == 0 ? .even : .odd }
  }

  /// Whether a boson is scalar, vector and so on; nil for fermions and where J or P is unknown.
  public var spinType: SpinType? {
    guard let twoJ = id.twoJ, let parity else { return nil }
    return SpinType(twoJ: twoJ, parity: parity)
  }

  /// Whether it is a light meson without net flavour, or a quarkonium.
  public var isUnflavouredMeson: Bool {
    guard id.isMeson else { return false }
    if id.isTetraquark { return isSelfConjugate || hasPairedTetraquark }
    if id.hasCharm || id.hasBottom || id.hasTop { return isSelfConjugate }
    if id.absoluteValue == 130 || id.absoluteValue == 310 { return false }
    if id[.nq3] == 1 { return !id.hasStrange }
    return (2...3).contains(id[.nq3]) && threeCharge == 0
  }

  /// Whether the flavours of a tetraquark cancel.
  private var hasPairedTetraquark: Bool {
    let quarks = id.tetraquarkDigits
    guard quarks[0] > 2, quarks[0] == quarks[2] else { return false }
    return quarks[1] < 3 || quarks[1] == quarks[3]
  }

  /// How often a letter stands among the quarks; 0 for superpositions of flavours.
  private func count(_ letter: Character) -> Int {
    quarks.contains("(") || quarks.hasPrefix("Maybe") ? 0 : quarks.count { $0 == letter }
  }
}
