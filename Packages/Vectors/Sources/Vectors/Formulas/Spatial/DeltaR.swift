import RealModule

extension Formulas {
  /// The distance √(Δη² + Δφ²), Δφ being brought into (−π, π].
  ///
  /// Put rapidities in the place of pseudorapidities for the distance that is invariant under boosts
  /// along the beam.
  @inlinable
  public static func deltaR<Scalar: VectorScalar>(
    eta1: Scalar, phi1: Scalar, eta2: Scalar, phi2: Scalar
  ) -> Scalar {
    deltaRSquared(eta1: eta1, phi1: phi1, eta2: eta2, phi2: phi2).squareRoot()
  }

  /// The squared distance Δη² + Δφ², Δφ being brought into (−π, π].
  @inlinable
  public static func deltaRSquared<Scalar: VectorScalar>(
    eta1: Scalar, phi1: Scalar, eta2: Scalar, phi2: Scalar
  ) -> Scalar {
    let deltaEta = eta1 - eta2
    let deltaPhi = deltaPhi(phi1, phi2)
    return deltaEta * deltaEta + deltaPhi * deltaPhi
  }
}
