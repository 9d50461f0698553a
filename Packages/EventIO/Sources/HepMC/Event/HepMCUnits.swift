/// The unit of momenta, energies and masses in an event.
public enum HepMCMomentumUnit: String, Sendable, CaseIterable {
  /// Gigaelectronvolts.
  case GeV = "GEV"
  /// Megaelectronvolts.
  case MeV = "MEV"
}

/// The unit of positions, and of times multiplied by the speed of light, in an event.
public enum HepMCLengthUnit: String, Sendable, CaseIterable {
  /// Millimetres.
  case mm = "MM"
  /// Centimetres.
  case cm = "CM"
}
