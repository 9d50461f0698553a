import HEPCore

extension FourMomentumColumns {
  /// The invariant masses of momenta at the same place, evaluated in ``VectorScalar/Wide``.
  ///
  /// The relative error of a squared mass is about the rounding error of that type times
  /// *E*₁*E*₂/*m*²: for columns of `Float` it does not show. For light particles in columns of
  /// `Double` that lie very close together, use the method of single ``PtEtaPhiM``.
  ///
  /// - Throws: ``VectorsError`` when the columns do not have the same length.
  @inlinable
  public func invariantMass(
    with other: some FourMomentumColumns<Scalar>
  ) throws(VectorsError) -> [Scalar] {
    try checkLengths("left of invariantMass", self, "right of invariantMass", other)
    return [Scalar](freshCapacity: count) { (masses: inout OutputSpan<Scalar>) in
      appendInvariantMasses(with: other, to: &masses)
    }
  }

  @inlinable
  func appendInvariantMasses(
    with other: some FourMomentumColumns<Scalar>, to masses: inout OutputSpan<Scalar>
  ) {
    var (sum, right) = (CartesianBlock<Scalar.Wide>(), CartesianBlock<Scalar.Wide>())
    forEachBlock(of: count) { range in
      load(range, into: &sum)
      other.load(range, into: &right)
      sum.add(right)
      appendMasses(of: sum, to: &masses)
    }
  }
}
