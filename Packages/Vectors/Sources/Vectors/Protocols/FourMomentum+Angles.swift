/// What stands for the longitudinal direction in a distance.
public enum LongitudinalMeasure: Sendable {
  /// The pseudorapidity η, a function of the polar angle.
  case pseudorapidity
  /// The rapidity *y*, whose differences do not change under boosts along the beam.
  case rapidity
}

extension FourMomentum {
  /// The difference of the rapidities, `self` minus `other`.
  @inlinable
  public func deltaRapidity(_ other: some FourMomentum<Scalar>) -> Scalar {
    rapidity - other.rapidity
  }

  /// The distance √(Δη² + Δφ²), or √(Δ*y*² + Δφ²) when asked to use the rapidity.
  @inlinable
  public func deltaR(
    _ other: some FourMomentum<Scalar>, using measure: LongitudinalMeasure
  ) -> Scalar { deltaRSquared(other, using: measure).squareRoot() }

  /// The squared distance Δη² + Δφ², or Δ*y*² + Δφ² when asked to use the rapidity.
  @inlinable
  public func deltaRSquared(
    _ other: some FourMomentum<Scalar>, using measure: LongitudinalMeasure
  ) -> Scalar {
    switch measure {
    case .pseudorapidity:
      Formulas.deltaRSquared(eta1: eta, phi1: phi, eta2: other.eta, phi2: other.phi)
    case .rapidity:
      Formulas.deltaRSquared(eta1: rapidity, phi1: phi, eta2: other.rapidity, phi2: other.phi)
    }
  }
}
