import RealModule

extension Formulas {
  /// The magnitude of the momentum from Cartesian components.
  @inlinable
  public static func p<Scalar: VectorScalar>(px: Scalar, py: Scalar, pz: Scalar) -> Scalar {
    (px * px + py * py + pz * pz).squareRoot()
  }

  /// The magnitude of the momentum from transverse momentum and pseudorapidity.
  @inlinable
  public static func p<Scalar: VectorScalar>(pt: Scalar, eta: Scalar) -> Scalar {
    pt * Scalar.cosh(eta)
  }

  /// The magnitude of the momentum from its components across and along the beam.
  @inlinable
  public static func p<Scalar: VectorScalar>(pt: Scalar, pz: Scalar) -> Scalar {
    (pt * pt + pz * pz).squareRoot()
  }

  /// The magnitude of the momentum from transverse momentum and polar angle.
  ///
  /// NaN for a transverse momentum of zero along the beam, which says nothing about it.
  @inlinable
  public static func p<Scalar: VectorScalar>(pt: Scalar, theta: Scalar) -> Scalar {
    pt / Scalar.sin(theta)
  }
}
