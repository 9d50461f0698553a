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
    var masses: [Scalar] = []
    masses.reserveCapacity(count)
    var (left, right) = (CartesianBlock<Scalar.Wide>(), CartesianBlock<Scalar.Wide>())
    forEachBlock(of: count) { range in
      load(range, into: &left)
      other.load(range, into: &right)
      appendMasses(of: left, right, range.count, to: &masses)
    }
    return masses
  }
}

/// Appends the masses of the sums of the first momenta of two blocks.
@inlinable
func appendMasses<Scalar: VectorScalar>(
  of left: CartesianBlock<Scalar.Wide>, _ right: CartesianBlock<Scalar.Wide>, _ count: Int,
  to masses: inout [Scalar]
) {
  let (px1, py1, pz1, energy1) = (
    left.px.span, left.py.span, left.pz.span, left.energy.span
  )
  let (px2, py2, pz2, energy2) = (
    right.px.span, right.py.span, right.pz.span, right.energy.span
  )
  for slot in 0..<count {
    let mass = Formulas.mass(
      px: px1[slot] + px2[slot], py: py1[slot] + py2[slot], pz: pz1[slot] + pz2[slot],
      energy: energy1[slot] + energy2[slot])
    masses.append(Scalar(mass))
  }
}
