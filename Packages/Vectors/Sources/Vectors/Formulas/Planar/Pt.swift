import RealModule

extension Formulas {
  /// The transverse momentum from Cartesian components.
  @inlinable
  public static func pt<Scalar: VectorScalar>(px: Scalar, py: Scalar) -> Scalar {
    (px * px + py * py).squareRoot()
  }

  /// The x component from polar coordinates.
  @inlinable
  public static func px<Scalar: VectorScalar>(pt: Scalar, phi: Scalar) -> Scalar {
    pt * Scalar.cos(phi)
  }

  /// The y component from polar coordinates.
  @inlinable
  public static func py<Scalar: VectorScalar>(pt: Scalar, phi: Scalar) -> Scalar {
    pt * Scalar.sin(phi)
  }
}
