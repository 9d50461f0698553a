import HEPCore

extension Particle {
  /// The mean lifetime in ns, ħ/Γ; infinite for a stable particle, nil when the width is unknown or
  /// only a limit.
  public var lifetime: Double? {
    switch width {
    case .measured, .estimated: width.map { Constants.hbar / $0.value }
    case .atMost, nil: nil
    }
  }

  /// The mean decay length at βγ = 1 in mm; infinite for a stable particle.
  public var cTau: Double? { lifetime.map { $0 * Constants.cLight } }
}
