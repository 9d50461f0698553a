import RealModule

extension Formulas {
  /// The rapidity from longitudinal momentum and transverse mass, asinh(*p*z/*m*T).
  ///
  /// ±∞ for a massless momentum along the beam; zero for the zero vector; NaN when the transverse
  /// mass is not real (|*p*z| > *E*).
  @inlinable
  public static func rapidity<Scalar: VectorScalar>(
    pz: Scalar, transverseMassSquared square: Scalar
  ) -> Scalar {
    Scalar.asinh(sinhRapidity(pz: pz, transverseMassSquared: square))
  }

  /// The hyperbolic sine of the rapidity, *p*z/*m*T, with the rules of the rapidity.
  @inlinable
  public static func sinhRapidity<Scalar: VectorScalar>(
    pz: Scalar, transverseMassSquared square: Scalar
  ) -> Scalar {
    sinhEta(pt: square.squareRoot(), pz: pz)
  }
}
