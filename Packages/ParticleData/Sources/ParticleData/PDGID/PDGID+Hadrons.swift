extension PDGID {
  private static let nucleonsAsNuclei = [1_000_000_010, 1_000_010_010]

  /// Whether it is a proton or neutron by its number as a nucleus.
  var isNucleonAsNucleus: Bool { PDGID.nucleonsAsNuclei.contains(absoluteValue) }

  /// Whether it is a hadron, ordinary or exotic.
  public var isHadron: Bool {
    if isNucleonAsNucleus { return true }
    if extension7 > 0 { return isTetraquark || isPentaquark }
    return isMeson || isBaryon || isRHadron
  }

  /// Whether it is a meson, tetraquarks among them.
  public var isMeson: Bool {
    if extension7 > 0 { return isTetraquark }
    if absoluteValue <= 100 || isFundamental { return false }
    switch absoluteValue {
    case 130, 210, 310, 150, 350, 510, 530: return true  // mass eigenstates of mixed neutral mesons
    case 998, 999: return false  // GEANT's
    default: break
    }
    if [110, 990, 9990].contains(rawValue) { return true }  // reggeon, pomeron, odderon
    guard self[.nJ] > 0, self[.nq3] > 0, self[.nq2] > 0, self[.nq1] == 0 else { return false }
    // A meson of equal flavours is its own antiparticle.
    return rawValue < 0 ? self[.nq2] > self[.nq3] : self[.nq2] >= self[.nq3]
  }

  /// Whether it is a baryon, pentaquarks among them.
  public var isBaryon: Bool {
    if absoluteValue <= 100 { return false }
    if isNucleonAsNucleus { return true }
    if extension7 > 0 { return isPentaquark }
    if isFundamental { return false }
    if [2110, 2210].contains(absoluteValue) { return true }  // diffractive nucleons
    return self[.nJ] > 0 && self[.nq3] > 0 && self[.nq2] > 0 && self[.nq1] > 0
  }

  /// Whether it is a pair of quarks, as generators use them.
  public var isDiquark: Bool {
    if extension7 > 0 || absoluteValue <= 100 || isFundamental { return false }
    return self[.nJ] > 0 && self[.nq3] == 0 && self[.nq2] > 0 && self[.nq1] > 0
  }

  /// Whether it is a tetraquark: `± 1 nr nL nq1 nq2 0 nq3 nq4 nJ`.
  public var isTetraquark: Bool {
    guard self[.nJ] != 0, self[.nq1] == 0 else { return false }
    let quarks = tetraquarkDigits
    guard !quarks.contains(0), quarks[0] >= quarks[1], quarks[2] >= quarks[3] else { return false }
    return quarks[0] > quarks[2] || quarks[1] > quarks[3]
      || (quarks[0] == quarks[2] && quarks[1] == quarks[3])
  }

  /// Whether it is a pentaquark: `± 1 nr nL nq1 nq2 nq3 nq4 nq5 nJ`.
  public var isPentaquark: Bool {
    guard self[.n9] == 1, self[.nJ] != 0 else { return false }
    let quarks = pentaquarkDigits
    return !quarks.contains(0) && quarks[0] >= quarks[1] && quarks[1] >= quarks[2]
      && quarks[2] >= quarks[3]
  }

  /// The two quarks and two antiquarks of a tetraquark.
  var tetraquarkDigits: [Int] { [self[.nr], self[.nL], self[.nq2], self[.nq3]] }

  /// The four quarks and the antiquark of a pentaquark.
  var pentaquarkDigits: [Int] { [self[.nr], self[.nL], self[.nq1], self[.nq2], self[.nq3]] }
}
