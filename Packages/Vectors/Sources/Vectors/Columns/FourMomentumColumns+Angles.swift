extension FourMomentumColumns {
  /// The distances √(Δη² + Δφ²) of momenta at the same place, or √(Δ*y*² + Δφ²) when asked to use
  /// the rapidity.
  ///
  /// - Throws: ``VectorsError`` when the columns do not have the same length.
  @inlinable
  public func deltaR(
    _ other: some FourMomentumColumns<Scalar>, using measure: LongitudinalMeasure
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

  /// The Minkowski products of momenta at the same place, evaluated in ``VectorScalar/Wide``.
  ///
  /// - Throws: ``VectorsError`` when the columns do not have the same length.
  @inlinable
  public func dot(_ other: some FourMomentumColumns<Scalar>) throws(VectorsError) -> [Scalar] {
    try checkLengths("left of dot", self, "right of dot", other)
    return indices.map { self[$0].dot(other[$0]) }
  }
}
