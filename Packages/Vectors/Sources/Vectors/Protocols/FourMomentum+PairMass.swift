extension FourMomentum {
  /// The invariant mass of this momentum together with another.
  ///
  /// The sum is evaluated in ``VectorScalar/Wide``. When both are ``PtEtaPhiM`` the form without
  /// cancellation is used, which keeps all digits for light particles close together.
  @inlinable
  public func invariantMass(with other: some FourMomentum<Scalar>) -> Scalar {
    Scalar((wideCartesian + other.wideCartesian).mass)
  }
}

extension SpacetimeVector
where Azimuthal == AzimuthalRhoPhi, Longitudinal == LongitudinalEta, Temporal == TemporalTau {
  /// The invariant mass of this momentum together with another.
  ///
  /// Evaluated by ``Formulas/pairMassSquared(pt1:eta1:phi1:mass1:pt2:eta2:phi2:mass2:)``: no digits
  /// are lost for light particles close together.
  @inlinable
  public func invariantMass(with other: PtEtaPhiM<Scalar>) -> Scalar {
    Formulas.signedRoot(
      Formulas.pairMassSquared(
        pt1: pt, eta1: eta, phi1: phi, mass1: mass,
        pt2: other.pt, eta2: other.eta, phi2: other.phi, mass2: other.mass))
  }
}
