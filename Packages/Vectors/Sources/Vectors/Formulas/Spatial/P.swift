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
}
