extension FourMomentumColumns {
  /// The differences of azimuthal angles at the same place, in (−π, π].
  ///
  /// - Throws: ``VectorsError`` when the columns do not have the same length.
  @inlinable
  public func deltaPhi(
    _ other: some FourMomentumColumns<Scalar>
  ) throws(VectorsError) -> [Scalar] {
    try checkLengths("left of deltaPhi", self, "right of deltaPhi", other)
    return elementwise(phi, other.phi) { Formulas.deltaPhi($0, $1) }
  }

  /// The distances √(Δη² + Δφ²) of momenta at the same place, or √(Δ*y*² + Δφ²) when asked to use
  /// the rapidity.
  ///
  /// - Throws: ``VectorsError`` when the columns do not have the same length.
  @inlinable
  public func deltaR(
    _ other: some FourMomentumColumns<Scalar>,
    using measure: LongitudinalMeasure = .pseudorapidity
  ) throws(VectorsError) -> [Scalar] {
    try checkLengths("left of deltaR", self, "right of deltaR", other)
    let (left, right) =
      switch measure {
      case .pseudorapidity: (eta, other.eta)
      case .rapidity: (rapidity, other.rapidity)
      }
    return elementwise(left, phi, right, other.phi) {
      Formulas.deltaR(eta1: $0, phi1: $1, eta2: $2, phi2: $3)
    }
  }
}
