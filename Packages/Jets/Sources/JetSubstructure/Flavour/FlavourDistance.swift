import RealModule

/// The distance Ω of algorithms for flavour, which grows with rapidity as the energies of emissions do.
enum FlavourDistance {
  /// Ω² = 2 [(cosh(ω Δ*y*) − 1)/ω² − (cos Δ*φ* − 1)] (2306.07314), without cancellation; Δ*y*² + Δ*φ*² where both are
  /// small.
  static func squared(dy: Double, dphi: Double, omega: Double) -> Double {
    let along = Double.sinh(omega * dy / 2) / omega
    let around = Double.sin(dphi / 2)
    return 4 * (along * along + around * around)
  }
}
