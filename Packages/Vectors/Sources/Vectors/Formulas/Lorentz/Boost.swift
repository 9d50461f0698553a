import RealModule

extension Formulas {
  /// The components of a momentum boosted by the velocity of another momentum *b*.
  ///
  /// *E*′ = (*E*b *E* + **p**b·**p**)/*m*b and **p**′ = **p** + **p**b(*E* + *E*′)/(*E*b + *m*b): no
  /// difference of nearly equal numbers appears, however fast the boost. Give −**p**b for the boost
  /// into the rest frame of *b*. Not finite when the mass of *b* is zero, NaN when it is not real.
  @inlinable
  public static func boost<Scalar: VectorScalar>(
    px: Scalar, py: Scalar, pz: Scalar, energy: Scalar,
    by boosterPx: Scalar, _ boosterPy: Scalar, _ boosterPz: Scalar, energy boosterEnergy: Scalar,
    mass boosterMass: Scalar
  ) -> (px: Scalar, py: Scalar, pz: Scalar, energy: Scalar) {
    let product = boosterPx * px + boosterPy * py + boosterPz * pz
    let boosted = (boosterEnergy * energy + product) / boosterMass
    let factor = (energy + boosted) / (boosterEnergy + boosterMass)
    return (
      px + boosterPx * factor, py + boosterPy * factor, pz + boosterPz * factor, boosted
    )
  }

  /// The factor γ of a velocity given by its square, 1/√(1 − β²); NaN above the speed of light.
  @inlinable
  public static func gamma<Scalar: VectorScalar>(velocitySquared: Scalar) -> Scalar {
    1 / (1 - velocitySquared).squareRoot()
  }
}
