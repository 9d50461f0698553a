extension LorentzVectorColumns {
  /// The momenta, each boosted by the velocity of the momentum at the same place of other columns.
  ///
  /// Evaluated in ``VectorScalar/Wide``, with the rules of ``FourMomentum/boosted(by:)-7e5wk``.
  ///
  /// - Throws: ``VectorsError`` when the columns do not have the same length.
  @inlinable
  public func boosted(
    by other: some FourMomentumColumns<Scalar>
  ) throws(VectorsError) -> LorentzVectorColumns {
    try boosted(by: other, direction: 1)
  }

  /// The momenta, each as seen in the rest frame of the momentum at the same place of other columns.
  ///
  /// - Throws: ``VectorsError`` when the columns do not have the same length.
  @inlinable
  public func boosted(
    toRestFrameOf other: some FourMomentumColumns<Scalar>
  ) throws(VectorsError) -> LorentzVectorColumns {
    try boosted(by: other, direction: -1)
  }

  /// The momenta boosted along an axis by one velocity in units of that of light.
  @inlinable
  public func boosted(along axis: Axis, velocity: Scalar) -> LorentzVectorColumns {
    LorentzVectorColumns(count: count) { self[$0].boosted(along: axis, velocity: velocity) }
  }

  @inlinable
  func boosted(
    by other: some FourMomentumColumns<Scalar>, direction: Scalar.Wide
  ) throws(VectorsError) -> LorentzVectorColumns {
    try checkLengths("momenta", self, "boosters", other)
    let boosters = other.cartesian
    let masses = other.mass
    return LorentzVectorColumns(count: count) { index in
      self[index].boosted(
        by: boosters[index].wideCartesian, mass: masses[index].wide, direction: direction)
    }
  }
}
