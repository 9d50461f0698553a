import RealModule

extension Formulas {
  /// The polar angle from cylindrical coordinates, in [0, π]; zero for the zero vector.
  @inlinable
  public static func theta<Scalar: VectorScalar>(pt: Scalar, pz: Scalar) -> Scalar {
    Scalar.atan2(y: pt, x: pz)
  }

  /// The polar angle from the pseudorapidity, 2 atan e^(−η).
  @inlinable
  public static func theta<Scalar: VectorScalar>(eta: Scalar) -> Scalar {
    2 * Scalar.atan(Scalar.exp(-eta))
  }

  /// The cotangent of the polar angle, cos θ/sin θ; ±∞ along the beam.
  @inlinable
  public static func cotTheta<Scalar: VectorScalar>(theta: Scalar) -> Scalar {
    Scalar.cos(theta) / Scalar.sin(theta)
  }
}
