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
    pz == 0 && square == 0 ? pz : Scalar.asinh(pz / square.squareRoot())
  }
}
