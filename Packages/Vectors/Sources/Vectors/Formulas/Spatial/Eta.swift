import RealModule

extension Formulas {
  /// The pseudorapidity from cylindrical coordinates.
  ///
  /// Along the beam (`pt` zero) it is ±∞ with the sign of `pz`; for the zero vector it is zero.
  @inlinable
  public static func eta<Scalar: VectorScalar>(pt: Scalar, pz: Scalar) -> Scalar {
    Scalar.asinh(sinhEta(pt: pt, pz: pz))
  }

  /// The hyperbolic sine of the pseudorapidity, *p*z/*p*t; zero for the zero vector.
  @inlinable
  public static func sinhEta<Scalar: VectorScalar>(pt: Scalar, pz: Scalar) -> Scalar {
    pt == 0 && pz == 0 ? pz : pz / pt
  }

  /// The z component from transverse momentum and pseudorapidity.
  ///
  /// NaN for a transverse momentum of zero with an infinite pseudorapidity, which says nothing about
  /// it.
  @inlinable
  public static func pz<Scalar: VectorScalar>(pt: Scalar, eta: Scalar) -> Scalar {
    pt * Scalar.sinh(eta)
  }

  /// The pseudorapidity from the polar angle, asinh cot θ; ±∞ along the beam.
  @inlinable
  public static func eta<Scalar: VectorScalar>(theta: Scalar) -> Scalar {
    Scalar.asinh(cotTheta(theta: theta))
  }
}
