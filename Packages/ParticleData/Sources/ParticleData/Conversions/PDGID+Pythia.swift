extension PDGID {
  /// The particle of a number in Pythia, which numbers a few light scalar mesons in an older way.
  public init(pythia number: Int32) {
    let pair = PDGID.scalars.first { Int($0.pythia) == abs(Int(number)) }
    self.init(pair.map { number < 0 ? -$0.id : $0.id } ?? number)
  }

  /// The number in Pythia, which numbers a few light scalar mesons in an older way.
  public var pythiaNumber: Int32 {
    let pair = PDGID.scalars.first { Int($0.id) == absoluteValue }
    return pair.map { rawValue < 0 ? -$0.pythia : $0.pythia } ?? rawValue
  }

  private static let scalars: [(id: Int32, pythia: Int32)] = [
    (10_221, 10_331),  // f(0)(1370)
    (9_000_111, 10_111),  // a(0)(980)0
    (9_000_211, 10_211),  // a(0)(980)+
    (9_010_221, 10_221),  // f(0)(980)
  ]
}
