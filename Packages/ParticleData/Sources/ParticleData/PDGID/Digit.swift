/// A place in the number of a particle, counted from the right.
enum Digit: Int {
  case nJ = 0
  case nq3, nq2, nq1, nL, nr, n, n8, n9, n10

  private static let powers = [
    1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000,
  ]

  /// The power of ten of the place.
  var power: Int { Digit.powers[rawValue] }
}

extension PDGID {
  /// One decimal digit of the number.
  subscript(digit: Digit) -> Int { absoluteValue / digit.power % 10 }

  /// What stands left of the seven digits of the standard scheme.
  var extension7: Int { absoluteValue / 10_000_000 }

  /// The last four digits of a fundamental particle; 0 for every other.
  var fundamental: Int {
    if extension7 > 0 { return 0 }
    if absoluteValue <= 100 { return absoluteValue }
    return self[.nq2] == 0 && self[.nq1] == 0 ? absoluteValue % 10_000 : 0
  }

  /// Whether the number is one of a fundamental particle below 100.
  var isFundamental: Bool { (1...100).contains(fundamental) }
}
