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

  /// The speed *p*/*E* in units of that of light; above one for a space-like momentum.
  @inlinable
  public var beta: Scalar { p / energy }

  /// The Lorentz factor *E*/*m*; infinite for a massless momentum.
  @inlinable
  public var gamma: Scalar { energy / mass }

  /// The momentum as a vector in space.
  @inlinable
  public var momentum: Vector3<Scalar> {
    let components = cartesian
    return Vector3(x: components.px, y: components.py, z: components.pz)
  }

  /// The velocity **p**/*E* in units of that of light.
  @inlinable
  public var velocity: Vector3<Scalar> { momentum * (1 / energy) }
}
