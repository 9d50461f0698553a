import RealModule

extension Formulas {
  /// The squared invariant mass of two momenta given by their own coordinates.
  ///
  /// Evaluated as *m*₁² + *m*₂² + 2(*p*₁δ₂ + *p*₂δ₁ + δ₁δ₂) + 4 *p*t₁*p*t₂(sinh²(Δη/2) + sin²(Δφ/2))
  /// with δ = *E* − *p* = *m*²/(*E* + *p*). For real masses no two terms cancel, so that all digits
  /// are right however light the particles and however small the angle between them.
  @inlinable
  public static func pairMassSquared<Scalar: VectorScalar>(
    pt1: Scalar, eta1: Scalar, phi1: Scalar, mass1: Scalar,
    pt2: Scalar, eta2: Scalar, phi2: Scalar, mass2: Scalar
  ) -> Scalar {
    let p1 = p(pt: pt1, eta: eta1)
    let p2 = p(pt: pt2, eta: eta2)
    let excess1 = energyExcess(p: p1, mass: mass1)
    let excess2 = energyExcess(p: p2, mass: mass2)
    let halfEta = Scalar.sinh((eta1 - eta2) / 2)
    let halfPhi = Scalar.sin((phi1 - phi2) / 2)
    let opening = 4 * pt1 * pt2 * (halfEta * halfEta + halfPhi * halfPhi)
    let masses = signedSquare(mass1) + signedSquare(mass2)
    return masses + 2 * (p1 * excess2 + p2 * excess1 + excess1 * excess2) + opening
  }

  /// The energy above the momentum, *E* − *p* = *m*²/(*E* + *p*), without cancellation.
  @inlinable
  static func energyExcess<Scalar: VectorScalar>(p: Scalar, mass: Scalar) -> Scalar {
    let sum = energy(p: p, mass: mass) + p
    return sum == 0 ? 0 : signedSquare(mass) / sum
  }
}
