import HEPCore

extension SpacetimeColumns: FourMomentumColumns {
  /// Zero.
  @inlinable
  public var startIndex: Int { 0 }

  /// The number of momenta.
  @inlinable
  public var endIndex: Int { first.count }

  /// The momentum at `index`.
  ///
  /// - Precondition: `index` lies in `0..<count`.
  @inlinable
  public subscript(
    index: Int
  ) -> SpacetimeVector<Scalar, Azimuthal, Longitudinal, Temporal> {
    SpacetimeVector(first[index], second[index], third[index], fourth[index])
  }

  /// Computes the Cartesian components of some of the momenta in the precision of the block.
  ///
  /// - Precondition: `range` lies in `0..<count`.
  @inlinable
  public func load<Target: VectorScalar>(
    _ range: Range<Int>, into block: inout CartesianBlock<Target>
  ) {
    Azimuthal.load(first, second, range, into: &block)
    if Longitudinal.needsRho { Azimuthal.loadRho(into: &block) }
    Longitudinal.load(third, range, into: &block)
    Temporal.load(fourth, range, into: &block)
  }

  /// Computes the masses of some of the momenta, whose components a block has.
  ///
  /// - Precondition: `range` lies in `0..<count`, and the block was loaded with it.
  @inlinable
  public func loadMasses<Target: VectorScalar>(
    _ range: Range<Int>, from block: CartesianBlock<Target>, into masses: inout [Target]
  ) { Temporal.loadTau(fourth, range, from: block, into: &masses) }

  /// The components along x.
  @inlinable
  public var x: [Scalar] { Azimuthal.x(first, second) }

  /// The components along y.
  @inlinable
  public var y: [Scalar] { Azimuthal.y(first, second) }

  /// The distances from the beam axis, or the transverse momenta.
  @inlinable
  public var rho: [Scalar] { Azimuthal.rho(first, second) }

  /// The azimuthal angles.
  @inlinable
  public var phi: [Scalar] { Azimuthal.phi(first, second) }

  /// The components along the beam.
  @inlinable
  public var z: [Scalar] { Longitudinal.z(rho: { rho }, third) }

  /// The polar angles.
  @inlinable
  public var theta: [Scalar] { Longitudinal.theta(rho: { rho }, third) }

  /// The pseudorapidities.
  @inlinable
  public var eta: [Scalar] { Longitudinal.eta(rho: { rho }, third) }

  /// The lengths in space, or the magnitudes of the momenta.
  @inlinable
  public var p: [Scalar] { Longitudinal.magnitude(rho: { rho }, third) }

  /// The energies, or the times.
  @inlinable
  public var energy: [Scalar] { Temporal.t(p: { p }, fourth) }

  /// The masses; negative for space-like momenta.
  @inlinable
  public var mass: [Scalar] {
    Temporal.tau(fourth) { wideMassesSquared { Formulas.signedRoot($0) } }
  }

  /// The squared masses.
  @inlinable
  public var massSquared: [Scalar] {
    Temporal.tauSquared(fourth) { wideMassesSquared { $0 } }
  }

  /// The squared transverse masses.
  @inlinable
  public var transverseMassSquared: [Scalar] {
    elementwise(rho, z, fourth) {
      Temporal.transverseTauSquared(rhoSquared: $0 * $0, z: $1, $2)
    }
  }

  /// A function of the squared mass from the components in ``VectorScalar/Wide``.
  @inlinable
  func wideMassesSquared(_ function: (Scalar.Wide) -> Scalar.Wide) -> [Scalar] {
    var results: [Scalar] = []
    results.reserveFreshCapacity(count)
    var block = CartesianBlock<Scalar.Wide>()
    forEachBlock(of: count) { range in
      load(range, into: &block)
      let (x, y, z, t) = (block.px.span, block.py.span, block.pz.span, block.energy.span)
      for slot in 0..<range.count {
        let square = Formulas.massSquared(px: x[slot], py: y[slot], pz: z[slot], energy: t[slot])
        results.append(Scalar(function(square)))
      }
    }
    return results
  }
}
