import RealModule

extension Formulas {
  /// The energy from Cartesian momentum and mass.
  ///
  /// A negative mass stands for a space-like momentum, *m*² = −|*m*|²; where that leaves no energy it
  /// is zero.
  @inlinable
  public static func energy<Scalar: VectorScalar>(
    px: Scalar, py: Scalar, pz: Scalar, mass: Scalar
  ) -> Scalar {
    clippedRoot(px * px + py * py + pz * pz + signedSquare(mass))
  }

  /// The energy from magnitude of momentum and mass, with the rule for negative masses of
  /// ``energy(px:py:pz:mass:)``.
  @inlinable
  public static func energy<Scalar: VectorScalar>(p: Scalar, mass: Scalar) -> Scalar {
    clippedRoot(p * p + signedSquare(mass))
  }

  /// The transverse energy *E* sin θ; zero for the zero momentum.
  @inlinable
  public static func transverseEnergy<Scalar: VectorScalar>(
    pt: Scalar, pz: Scalar, energy: Scalar
  ) -> Scalar {
    let p = (pt * pt + pz * pz).squareRoot()
    return p == 0 ? 0 : energy * (pt / p)
  }
}
