import RealModule

/// What stands for the longitudinal direction in a distance.
public enum LongitudinalMeasure: Sendable {
  /// The pseudorapidity η, a function of the polar angle.
  case pseudorapidity
  /// The rapidity *y*, whose differences do not change under boosts along the beam.
  case rapidity
}

extension FourMomentum {
  /// The difference of the azimuthal angles, `self` minus `other`, in (−π, π].
  @inlinable
  public func deltaPhi(_ other: some FourMomentum<Scalar>) -> Scalar {
    Formulas.deltaPhi(phi, other.phi)
  }

  /// The difference of the pseudorapidities, `self` minus `other`.
  @inlinable
  public func deltaEta(_ other: some FourMomentum<Scalar>) -> Scalar { eta - other.eta }

  /// The distance √(Δη² + Δφ²), or √(Δ*y*² + Δφ²) when asked to use the rapidity.
  @inlinable
  public func deltaR(
    _ other: some FourMomentum<Scalar>, using measure: LongitudinalMeasure = .pseudorapidity
  ) -> Scalar {
    switch measure {
    case .pseudorapidity:
      Formulas.deltaR(eta1: eta, phi1: phi, eta2: other.eta, phi2: other.phi)
    case .rapidity:
      Formulas.deltaR(eta1: rapidity, phi1: phi, eta2: other.rapidity, phi2: other.phi)
    }
  }

  /// The angle between the two momenta in space, in [0, π]; NaN when one of them is zero.
  ///
  /// Evaluated with the vector product, so that small angles keep their digits.
  @inlinable
  public func angle(to other: some FourMomentum<Scalar>) -> Scalar {
    let (left, right) = (momentum, other.momentum)
    let sine = left.cross(right).magnitude
    let cosine = left.dot(right)
    return left.magnitude * right.magnitude == 0 ? .nan : Scalar.atan2(y: sine, x: cosine)
  }
}
