extension PDGID {
  /// Whether it is a nucleus or hypernucleus, `± 10LZZZAAAI`, or a nucleon.
  public var isNucleus: Bool {
    if isNucleon { return true }
    guard let nucleons = massNumber, let protons = atomicNumber else { return false }
    return nucleons >= abs(protons)
  }

  /// The number of nucleons A; nil for what is no nucleus.
  public var massNumber: Int? {
    if isNucleon { return 1 }
    return hasNuclearDigits ? absoluteValue / 10 % 1000 : nil
  }

  /// The number of protons Z, negative for antinuclei; nil for what is no nucleus.
  public var atomicNumber: Int? {
    if absoluteValue == 2212 { return Int(rawValue.signum()) }
    if absoluteValue == 2112 { return 0 }
    return hasNuclearDigits ? absoluteValue / 10_000 % 1000 * Int(rawValue.signum()) : nil
  }

  /// The number of strange quarks of a nucleus, for hypernuclei; nil for what is no nucleus.
  public var nuclearStrangeQuarks: Int? {
    if isNucleon { return 0 }
    return hasNuclearDigits ? self[.n8] : nil
  }

  /// The isomer, 0 for the ground state; nil for what is no nucleus.
  public var isomer: Int? {
    if isNucleon { return 0 }
    return hasNuclearDigits ? self[.nJ] : nil
  }

  /// The nucleus of a composition; nil when a number does not fit into its digits.
  ///
  /// Single nucleons get their numbers as hadrons, 2212 and 2112.
  ///
  /// - Parameters:
  ///   - z: the number of protons, 0...999.
  ///   - a: the number of nucleons, `z`...999.
  ///   - strange: the number of strange quarks, 0...9.
  ///   - isomer: 0 for the ground state, up to 9.
  ///   - anti: whether the antinucleus is meant.
  public static func nucleus(
    z: Int, a: Int, strange: Int = 0, isomer: Int = 0, anti: Bool = false
  ) -> PDGID? {
    guard (0...999).contains(a), (0...a).contains(z), (0...9).contains(strange),
      (0...9).contains(isomer)
    else { return nil }
    var id = 1_000_000_000 + strange * 10_000_000 + z * 10_000 + a * 10 + isomer
    if a == 1, strange == 0, isomer == 0 { id = z == 1 ? 2212 : 2112 }
    return PDGID(Int32(anti ? -id : id))
  }

  private var isNucleon: Bool { absoluteValue == 2112 || absoluteValue == 2212 }

  private var hasNuclearDigits: Bool { self[.n10] == 1 && self[.n9] == 0 }
}
