/// How a particle and its antiparticle are related, and told apart in names.
public enum Conjugation: Int, Sendable {
  /// The particle is its own antiparticle: π⁰, γ.
  case selfConjugate = 0
  /// The antiparticle has a bar: p and p̄.
  case barred = 1
  /// The antiparticle has the opposite charge: π⁺ and π⁻.
  case chargeInverted = 2
}
