extension PDGID {
  /// The particle of a number in GEANT 3; nil when there is none.
  public init?(geant3 number: Int32) {
    guard let id = ConversionTable.shared.geant3[number] else { return nil }
    self = id
  }

  /// The number in GEANT 3; nil when there is none.
  public var geant3Number: Int32? { ConversionTable.shared[self]?.geant3 }

  /// The particle of a number in CORSIKA 7; nil when the number is none of a particle.
  public init?(corsika7 number: Int32) {
    guard let id = ConversionTable.shared.corsika7[number] else { return nil }
    self = id
  }

  /// The number in CORSIKA 7; nil when there is none.
  public var corsika7Number: Int32? { ConversionTable.shared[self]?.corsika7 }
}
