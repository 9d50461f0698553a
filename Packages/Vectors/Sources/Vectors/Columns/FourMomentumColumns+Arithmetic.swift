extension FourMomentumColumns {
  /// The sums of momenta at the same place.
  ///
  /// - Throws: ``VectorsError`` when the columns do not have the same length.
  @inlinable
  public static func + (
    left: Self, right: some FourMomentumColumns<Scalar>
  ) throws(VectorsError) -> LorentzVectorColumns<Scalar> {
    try checkLengths("left of +", left, "right of +", right)
    let (left, right) = (left.cartesian, right.cartesian)
    return LorentzVectorColumns(
      uncheckedPx: elementwise(left.px, right.px, +), py: elementwise(left.py, right.py, +),
      pz: elementwise(left.pz, right.pz, +), energy: elementwise(left.energy, right.energy, +))
  }

  /// The differences of momenta at the same place.
  ///
  /// - Throws: ``VectorsError`` when the columns do not have the same length.
  @inlinable
  public static func - (
    left: Self, right: some FourMomentumColumns<Scalar>
  ) throws(VectorsError) -> LorentzVectorColumns<Scalar> {
    try checkLengths("left of -", left, "right of -", right)
    let (left, right) = (left.cartesian, right.cartesian)
    return LorentzVectorColumns(
      uncheckedPx: elementwise(left.px, right.px, -), py: elementwise(left.py, right.py, -),
      pz: elementwise(left.pz, right.pz, -), energy: elementwise(left.energy, right.energy, -))
  }

  /// The momenta with all components multiplied by a factor.
  @inlinable
  public static func * (columns: Self, factor: Scalar) -> LorentzVectorColumns<Scalar> {
    let columns = columns.cartesian
    return LorentzVectorColumns(
      uncheckedPx: columns.px.map { $0 * factor }, py: columns.py.map { $0 * factor },
      pz: columns.pz.map { $0 * factor }, energy: columns.energy.map { $0 * factor })
  }

  /// The momenta with the signs of all components changed.
  @inlinable
  public static prefix func - (columns: Self) -> LorentzVectorColumns<Scalar> { columns * -1 }

  /// The sum of all momenta, added in order.
  @inlinable
  public func total() -> LorentzVector<Scalar> {
    let columns = cartesian
    return LorentzVector(
      px: columns.px.reduce(0, +), py: columns.py.reduce(0, +), pz: columns.pz.reduce(0, +),
      energy: columns.energy.reduce(0, +))
  }
}
