import RealModule

extension FourMomentum {
  /// The transverse mass √(*m*² + *p*t²); −√(−*x*) where the square is negative.
  @inlinable
  public var transverseMass: Scalar { Formulas.signedRoot(transverseMassSquared) }

  /// The rapidity ½ ln((*E* + *p*z)/(*E* − *p*z)).
  ///
  /// ±∞ for a massless momentum along the beam; zero for the zero vector; NaN where |*p*z| > *E*.
  @inlinable
  public var rapidity: Scalar {
    Formulas.rapidity(pz: pz, transverseMassSquared: transverseMassSquared)
  }

  /// The transverse energy *E* sin θ; zero for the zero momentum.
  @inlinable
  public var transverseEnergy: Scalar {
    Formulas.transverseEnergy(pt: pt, pz: pz, energy: energy)
  }

  /// The squared transverse energy.
  @inlinable
  public var transverseEnergySquared: Scalar { transverseEnergy * transverseEnergy }

  /// The speed *p*/*E* in units of that of light; above one for a space-like momentum.
  @inlinable
  public var beta: Scalar { p / energy }

  /// The Lorentz factor *E*/*m*; infinite for a massless momentum.
  @inlinable
  public var gamma: Scalar { energy / mass }

  /// The velocity **p**/*E* in units of that of light.
  @inlinable
  public var velocity: Vector3<Scalar> { momentum * (1 / energy) }

  /// The momentum along the light cone, *E* + *p*z.
  @inlinable
  public var plus: Scalar { energy + pz }

  /// The momentum along the other light cone, *E* − *p*z.
  @inlinable
  public var minus: Scalar { energy - pz }

  /// The transverse mass of this momentum with missing transverse momentum that has no mass.
  ///
  /// *m*T² = *m*² + 2(√(*m*² + *p*t²) *p*t′ − **p**t·**p**t′): for a lepton and a neutrino.
  @inlinable
  public func transverseMass(with missing: some Planar<Scalar>) -> Scalar {
    let product = transverseMass * missing.rho - (x * missing.x + y * missing.y)
    return Formulas.signedRoot(massSquared + 2 * product)
  }
}
