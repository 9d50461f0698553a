extension FourMomentumColumns {
  /// The momenta, each boosted by the velocity of the momentum at the same place of other columns.
  ///
  /// Evaluated in ``VectorScalar/Wide``, with the rules of single momenta.
  ///
  /// - Throws: ``VectorsError`` when the columns do not have the same length.
  @inlinable
  public func boosted(by other: some FourMomentumColumns<Scalar>) throws(VectorsError) -> Self {
    try boosted(by: other, direction: 1)
  }

  /// The momenta, each as seen in the rest frame of the momentum at the same place of other columns.
  ///
  /// - Throws: ``VectorsError`` when the columns do not have the same length.
  @inlinable
  public func boosted(
    toRestFrameOf other: some FourMomentumColumns<Scalar>
  ) throws(VectorsError) -> Self {
    try boosted(by: other, direction: -1)
  }

  /// The momenta, all boosted by the velocity of one momentum.
  @inlinable
  public func boosted(by momentum: some FourMomentum<Scalar>) -> Self {
    moved { $0.boosted(by: momentum) }
  }

  /// The momenta, all as seen in the rest frame of one momentum.
  @inlinable
  public func boosted(toRestFrameOf momentum: some FourMomentum<Scalar>) -> Self {
    moved { $0.boosted(toRestFrameOf: momentum) }
  }

  /// The momenta, all boosted by one velocity in units of that of light; NaN from one on.
  @inlinable
  public func boosted<A, L>(by velocity: SpatialVector<Scalar, A, L>) -> Self {
    moved { $0.boosted(by: velocity) }
  }

  /// The momenta boosted along an axis by one velocity in units of that of light.
  @inlinable
  public func boosted(along axis: Axis, velocity: Scalar) -> Self {
    moved { $0.boosted(along: axis, velocity: velocity) }
  }

  /// The momenta boosted along an axis by one Lorentz factor, whose sign is that of the velocity.
  @inlinable
  public func boosted(along axis: Axis, gamma: Scalar) -> Self {
    moved { $0.boosted(along: axis, gamma: gamma) }
  }

  /// The momenta, all rotated alike.
  @inlinable
  public func rotated(_ rotation: SpatialTransformation<Scalar>) -> Self {
    moved { $0.rotated(rotation) }
  }

  /// The images of all momenta under a transformation of space and time.
  @inlinable
  public func transformed(by map: LorentzTransformation<Scalar>) -> Self {
    Self(transformedComponents { map($0) })
  }

  @inlinable
  func moved(
    _ transform: (LorentzVector<Scalar>) -> LorentzVector<Scalar>
  ) -> Self { keepingMass(at: transformedComponents(transform)) }

  @inlinable
  func transformedComponents(
    _ transform: (LorentzVector<Scalar>) -> LorentzVector<Scalar>
  ) -> LorentzVectorColumns<Scalar> {
    let own = cartesian
    return LorentzVectorColumns(count: own.count) { transform(own[$0]) }
  }

  @inlinable
  func boosted(
    by other: some FourMomentumColumns<Scalar>, direction: Scalar.Wide
  ) throws(VectorsError) -> Self {
    try checkLengths("momenta", self, "boosters", other)
    if let own = self as? LorentzVectorColumns<Double>,
      let boosters = other as? LorentzVectorColumns<Double>,
      let boosted = own.boosted(by: boosters, along: direction < 0 ? -1 : 1) as? Self
    {
      return boosted
    }
    let moved = LorentzVectorColumns<Scalar>(count: count) { px, py, pz, energy in
      var (own, boosters) = (CartesianBlock<Scalar.Wide>(), CartesianBlock<Scalar.Wide>())
      var (masses, boosted): ([Scalar.Wide], [Scalar.Wide]) = ([], [])
      forEachBlock(of: count) { range in
        load(range, into: &own)
        other.load(range, into: &boosters)
        other.loadMasses(range, from: boosters, into: &masses)
        fillBoostedEnergies(&boosted, own, by: boosters, masses, direction)
        fillBoostFactors(&own.energy, boosted, boosters.energy, masses, direction)
        appendSums(own.px, boosters.px, times: own.energy, to: &px)
        appendSums(own.py, boosters.py, times: own.energy, to: &py)
        appendSums(own.pz, boosters.pz, times: own.energy, to: &pz)
        appendRounded(boosted, to: &energy)
      }
    }
    return keepingMass(at: moved)
  }
}
