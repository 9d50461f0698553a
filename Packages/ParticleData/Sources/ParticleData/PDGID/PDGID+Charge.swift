extension PDGID {
  /// The electric charge in units of the positron's; nil when the number is not valid.
  public var charge: Double? {
    threeCharge.map { Double($0) / (isQBall ? 30 : 3) }
  }

  /// Three times the electric charge; thirty times for Q-balls; nil when the number is not valid.
  public var threeCharge: Int? {
    guard isValid else { return nil }
    return unsignedCharge.map { rawValue < 0 ? -$0 : $0 }
  }

  /// Three times the charge of the particle with the positive number.
  private var unsignedCharge: Int? {
    if extension7 > 0 { return extendedCharge }
    if isDyon { return dyonCharge }
    return isFundamental ? fundamentalCharge : compositeCharge
  }

  /// Three times the charge of a quark or of another particle below 100.
  private static func tripled(_ number: Int) -> Int {
    switch number {
    case 1, 3, 5, 7, 42: -1
    case 2, 4, 6, 8: 2
    case 11, 13, 15, 17: -3
    case 24, 34, 37, 53: 3
    case 52, 54: 6
    default: 0
    }
  }

  private var extendedCharge: Int? {
    if isPentaquark {
      let charges = pentaquarkDigits.map(PDGID.tripled)
      return charges[0] + charges[1] + charges[2] + charges[3] - charges[4]
    }
    if isTetraquark {
      let charges = tetraquarkDigits.map(PDGID.tripled)
      return charges[0] + charges[1] - charges[2] - charges[3]
    }
    if isNucleus { return atomicNumber.map { 3 * abs($0) } }
    return isQBall ? 3 * (absoluteValue / 10 % 10_000) : nil
  }

  private var dyonCharge: Int {
    let charge = 3 * (absoluteValue / 10 % 1000)
    return self[.nL] == 2 ? -charge : charge
  }

  private var fundamentalCharge: Int {
    switch absoluteValue {
    case 1_000_017, 1_000_018, 1_000_034, 1_000_052, 1_000_053, 1_000_054: 0
    case 5_100_061, 5_100_062: 6
    default: PDGID.tripled(fundamental)
    }
  }

  /// The charge by the quarks of mesons, diquarks, baryons and R-hadrons.
  private var compositeCharge: Int? {
    if self[.nJ] == 0 { return 0 }
    let (q1, q2, q3) = (self[.nq1], self[.nq2], self[.nq3])
    let charge = PDGID.tripled
    if q1 == 0 || (isRHadron && q1 == 9) {
      return q2 == 3 || q2 == 5 ? charge(q3) - charge(q2) : charge(q2) - charge(q3)
    }
    if q3 == 0 { return charge(q2) + charge(q1) }
    if isBaryon || (isRHadron && self[.nL] == 9) { return charge(q3) + charge(q2) + charge(q1) }
    return nil
  }
}
