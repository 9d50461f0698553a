extension PDGID {
  /// Whether it contains a down quark or antiquark; fundamental particles contain none.
  public var hasDown: Bool { contains(quark: 1) }

  /// Whether it contains an up quark or antiquark; fundamental particles contain none.
  public var hasUp: Bool { contains(quark: 2) }

  /// Whether it contains a strange quark or antiquark; fundamental particles contain none.
  public var hasStrange: Bool { contains(quark: 3) }

  /// Whether it contains a charm quark or antiquark; fundamental particles contain none.
  public var hasCharm: Bool { contains(quark: 4) }

  /// Whether it contains a bottom quark or antiquark; fundamental particles contain none.
  public var hasBottom: Bool { contains(quark: 5) }

  /// Whether it contains a top quark or antiquark; fundamental particles contain none.
  public var hasTop: Bool { contains(quark: 6) }

  private func contains(quark: Int) -> Bool {
    if isNucleus {
      if quark <= 2 { return true }
      if quark == 3, rawValue != 2112, rawValue != 2212 { return self[.n8] > 0 }
    }
    if isDyon { return false }
    if extension7 > 0 {
      if isTetraquark { return tetraquarkDigits.contains(quark) }
      return isPentaquark && pentaquarkDigits.contains(quark)
    }
    if fundamental > 0 { return false }
    if isRHadron { return rHadronQuarks.contains(quark) }
    return self[.nq1] == quark || self[.nq2] == quark || self[.nq3] == quark
  }

  /// The quarks of an R-hadron: its digits without the supersymmetric one, which follows the zeros.
  private var rHadronQuarks: [Int] {
    var quarks: [Int] = []
    var zero = 6
    for place in stride(from: 5, through: 1, by: -1) {
      guard let digit = Digit(rawValue: place) else { continue }
      if self[digit] == 0 {
        zero = place
      } else if place != zero - 1 {
        quarks.append(self[digit])
      }
    }
    return quarks
  }
}
