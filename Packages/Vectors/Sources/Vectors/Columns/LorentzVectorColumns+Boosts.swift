extension LorentzVectorColumns {
  /// The momenta, each boosted by the velocity of the momentum at the same place of other columns.
  ///
  /// Evaluated in ``VectorScalar/Wide``, with the rules of single momenta.
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
    LorentzVectorColumns(lazy.map { $0.boosted(along: axis, velocity: velocity) })
  }

  @inlinable
  func boosted(
    by other: some FourMomentumColumns<Scalar>, direction: Scalar.Wide
  ) throws(VectorsError) -> LorentzVectorColumns {
    try checkLengths("momenta", self, "boosters", other)
    let boosters = other.cartesian
    let (px, py, pz, energy) = (self.px.span, self.py.span, self.pz.span, self.energy.span)
    let (otherPx, otherPy, otherPz) = (boosters.px.span, boosters.py.span, boosters.pz.span)
    let otherEnergy = boosters.energy.span
    return LorentzVectorColumns(count: count) { index in
      let mass = other.wideMass(at: index)
      let moved = Formulas.boost(
        px: px[index].wide, py: py[index].wide, pz: pz[index].wide, energy: energy[index].wide,
        by: direction * otherPx[index].wide, direction * otherPy[index].wide,
        direction * otherPz[index].wide, energy: otherEnergy[index].wide,
        mass: mass < 0 ? .nan : mass)
      return LorentzVector(
        px: Scalar(moved.px), py: Scalar(moved.py), pz: Scalar(moved.pz),
        energy: Scalar(moved.energy))
    }
  }
}
