import RealModule

extension Formulas {
  /// The squared mass from Cartesian components, (*E* − *p*z)(*E* + *p*z) − *p*t².
  ///
  /// This form keeps more digits than *E*² − *p*² for forward momenta. The error is about
  /// (*m*² + *p*t²) times the rounding error of the type.
  @inlinable
  public static func massSquared<Scalar: VectorScalar>(
    px: Scalar, py: Scalar, pz: Scalar, energy: Scalar
  ) -> Scalar {
    massSquared(ptSquared: px * px + py * py, pz: pz, energy: energy)
  }

  /// The squared mass from the squared transverse momentum and the longitudinal components.
  @inlinable
  public static func massSquared<Scalar: VectorScalar>(
    ptSquared: Scalar, pz: Scalar, energy: Scalar
  ) -> Scalar {
    (energy - pz) * (energy + pz) - ptSquared
  }

  /// The mass from Cartesian components; −√(−*m*²) for space-like momenta.
  @inlinable
  public static func mass<Scalar: VectorScalar>(
    px: Scalar, py: Scalar, pz: Scalar, energy: Scalar
  ) -> Scalar {
    signedRoot(massSquared(px: px, py: py, pz: pz, energy: energy))
  }

  /// The squared transverse mass *E*² − *p*z² from the longitudinal components.
  @inlinable
  public static func transverseMassSquared<Scalar: VectorScalar>(
    pz: Scalar, energy: Scalar
  ) -> Scalar {
    (energy - pz) * (energy + pz)
  }

  /// The squared transverse mass *m*² + *p*t² from mass and transverse momentum.
  @inlinable
  public static func transverseMassSquared<Scalar: VectorScalar>(
    pt: Scalar, mass: Scalar
  ) -> Scalar {
    pt * pt + signedSquare(mass)
  }
}
