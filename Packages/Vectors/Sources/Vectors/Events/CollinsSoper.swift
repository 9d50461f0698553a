import RealModule

/// The direction of a lepton in the Collins–Soper frame of a pair, in which Drell–Yan angular
/// coefficients are defined.
///
/// The z axis bisects the directions of one beam and the reverse of the other in the rest frame of
/// the pair, and points along the pair's longitudinal momentum in the laboratory; for a pair without
/// any, along the beam. The beams run along ±z and have no mass.
///
/// Source: J. C. Collins and D. E. Soper, Phys. Rev. D 16 (1977) 2219.
public struct CollinsSoperAngles<Scalar: VectorScalar>: Hashable, Sendable {
  /// The cosine of the polar angle of the negative lepton, by the formula for leptons without mass.
  ///
  /// That is what experiments quote. For leptons of a mass *m* it is smaller than the cosine by a factor
  /// √(1 − 4*m*²/*M*²): by 3 × 10⁻⁶ for muons from a Z boson.
  public var cosTheta: Scalar
  /// The azimuth of the negative lepton, in (−π, π]; zero along the transverse momentum of the pair.
  ///
  /// NaN for a pair without transverse momentum, which has no azimuth.
  public var phi: Scalar

  /// Computes the angles from the momenta of a negative and a positive lepton.
  ///
  /// With *p*± = (*E* ± *p*z)/√2 and *Q* the sum: cos θ = ±2(*p*₁⁺*p*₂⁻ − *p*₁⁻*p*₂⁺)/(*M* √(*M*² +
  /// *Q*t²)), with the sign of *Q*z; tan φ = √(*M*² + *Q*t²)/*M* · (Δt·R̂)/(Δt·Q̂), with Δ = *p*₁ − *p*₂
  /// and R̂ across *Q*t.
  @inlinable
  public init(
    negative: some FourMomentum<Scalar>, positive: some FourMomentum<Scalar>
  ) {
    let (minus, plus) = (negative.wideCartesian, positive.wideCartesian)
    let pair = minus + plus
    let (mass, massT) = (pair.mass, pair.transverseMass)
    let sign: Scalar.Wide = pair.pz < 0 ? -1 : 1
    let cross = minus.plus * plus.minus - minus.minus * plus.plus
    cosTheta = Scalar(sign * cross / (mass * massT))
    let (along, across) = (minus - plus).components(along: pair)
    phi = Scalar(
      Scalar.Wide.atan2(y: sign * across, x: along * (mass / massT)))
  }
}
