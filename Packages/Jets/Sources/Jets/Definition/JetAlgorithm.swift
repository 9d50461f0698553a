/// A sequential recombination algorithm with its parameters.
///
/// Algorithms for hadron colliders measure distances in rapidity *y* and azimuth *φ*,
/// Δ² = Δy² + Δφ², and those for e⁺e⁻ collisions by angles *θ*.
public enum JetAlgorithm: Sendable, Hashable {
  /// Longitudinally invariant kt: *d*ᵢⱼ = min(*p*tᵢ², *p*tⱼ²) Δ²/*R*², *d*ᵢB = *p*tᵢ² (hep-ph/9305266).
  case kt(R: Double)
  /// Cambridge/Aachen: *d*ᵢⱼ = Δ²/*R*², *d*ᵢB = 1 (hep-ph/9907280).
  case cambridgeAachen(R: Double)
  /// Anti-kt: *d*ᵢⱼ = min(*p*tᵢ⁻², *p*tⱼ⁻²) Δ²/*R*², *d*ᵢB = *p*tᵢ⁻² (0802.1189).
  case antiKt(R: Double)
  /// Generalised kt with the power 2*p*: kt for 1, Cambridge/Aachen for 0, anti-kt for −1 (1111.6097).
  case generalizedKt(R: Double, p: Double)
  /// Generalised kt whose radius is *ρ*/*p*t, held between two bounds (0903.0392).
  ///
  /// *d*ᵢⱼ = min(*p*tᵢ²ᵖ, *p*tⱼ²ᵖ) Δ², *d*ᵢB = *p*tᵢ²ᵖ *R*(*p*tᵢ)²; `rho` in GeV.
  case variableR(rho: Double, minRadius: Double, maxRadius: Double, p: Double)

  /// e⁺e⁻ kt: *d*ᵢⱼ = 2 min(*E*ᵢ², *E*ⱼ²)(1 − cos θ) (Catani et al., Phys. Lett. B269, 432).
  case durham
  /// e⁺e⁻ Cambridge with its resolution *y*cut: angular ordering and soft freezing (hep-ph/9707323).
  case cambridge(yCut: Double)
  /// Generalised e⁺e⁻ kt with a radius (an angle below 3π, in radians) and the power 2*p* of energies (1111.6097).
  case generalizedEE(R: Double, p: Double)
  /// JADE: *d*ᵢⱼ = 2 *E*ᵢ*E*ⱼ(1 − cos θ) (Z. Phys. C33, 23).
  case jade
  /// Valencia, for lepton colliders with background along the beam (1404.4294).
  ///
  /// *d*ᵢⱼ = 2 min(*E*ᵢ²ᵝ, *E*ⱼ²ᵝ)(1 − cos θ)/*R*², *d*ᵢB = *E*ᵢ²ᵝ sin²ᵞ θᵢB.
  case valencia(R: Double, beta: Double, gamma: Double)
}

extension JetAlgorithm {
  /// Whether distances are measured by angles in space, without the beam as an axis.
  public var isSpherical: Bool {
    switch self {
    case .durham, .cambridge, .generalizedEE, .jade, .valencia: true
    case .kt, .cambridgeAachen, .antiKt, .generalizedKt, .variableR: false
    }
  }

  /// The radius, where there is one; the largest for a variable radius.
  public var radius: Double? {
    switch self {
    case .kt(let radius), .cambridgeAachen(let radius), .antiKt(let radius): radius
    case .generalizedKt(let radius, _), .generalizedEE(let radius, _): radius
    case .valencia(let radius, _, _), .variableR(_, _, let radius, _): radius
    case .durham, .cambridge, .jade: nil
    }
  }

  /// Checks the parameters.
  func validate() throws(JetsError) {
    func positive(_ name: String, _ value: Double) throws(JetsError) {
      guard value > 0, value.isFinite else {
        throw JetsError(.parameter(name: name, value, rule: "positive and finite"))
      }
    }
    func finite(_ name: String, _ value: Double) throws(JetsError) {
      guard value.isFinite else { throw JetsError(.parameter(name: name, value, rule: "finite")) }
    }
    switch self {
    case .kt(let radius), .cambridgeAachen(let radius), .antiKt(let radius):
      try positive("The radius", radius)
    case .generalizedKt(let radius, let power):
      try positive("The radius", radius)
      try finite("The power", power)
    case .generalizedEE(let radius, let power):
      try finite("The power", power)
      guard radius > 0, radius < 3 * .pi else {
        throw JetsError(.parameter(name: "The radius", radius, rule: "between 0 and 3π"))
      }
    case .valencia(let radius, let beta, let gamma):
      try positive("The radius", radius)
      try finite("The power β", beta)
      try finite("The power γ", gamma)
    case .variableR(let rho, let least, let most, let power):
      try positive("The scale ρ", rho)
      try positive("The largest radius", most)
      try finite("The power", power)
      guard least >= 0, least <= most else {
        throw JetsError(
          .parameter(name: "The smallest radius", least, rule: "between 0 and the largest radius"))
      }
    case .cambridge(let cut):
      guard cut >= 0, cut.isFinite else {
        throw JetsError(.parameter(name: "The resolution yCut", cut, rule: "zero or more"))
      }
    case .durham, .jade: break
    }
  }
}
