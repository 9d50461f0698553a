import VectorMath

extension PtEtaPhiMColumns: FourMomentumColumns {
  /// Zero.
  @inlinable
  public var startIndex: Int { 0 }

  /// The number of momenta.
  @inlinable
  public var endIndex: Int { pt.count }

  /// The momentum at `index`.
  ///
  /// - Precondition: `index` lies in `0..<count`.
  @inlinable
  public subscript(index: Int) -> PtEtaPhiM<Scalar> {
    PtEtaPhiM(pt: pt[index], eta: eta[index], phi: phi[index], mass: mass[index])
  }

  /// The mass of one momentum, in ``VectorScalar/Wide``.
  @inlinable
  public func wideMass(at index: Int) -> Scalar.Wide { mass[index].wide }

  /// The components along x.
  @inlinable
  public var px: [Scalar] { product(pt, VectorMath.cos, of: phi) }

  /// The components along y.
  @inlinable
  public var py: [Scalar] { product(pt, VectorMath.sin, of: phi) }

  /// The components along the beam.
  @inlinable
  public var pz: [Scalar] { product(pt, VectorMath.sinh, of: eta) }

  /// The magnitudes of the momenta.
  @inlinable
  public var p: [Scalar] { product(pt, VectorMath.cosh, of: eta) }

  /// The energies.
  @inlinable
  public var energy: [Scalar] { elementwise(p, mass) { Formulas.energy(p: $0, mass: $1) } }

  /// The squared masses, with the signs of the masses.
  @inlinable
  public var massSquared: [Scalar] { mass.map { Formulas.signedSquare($0) } }

  /// The squared transverse masses.
  @inlinable
  public var transverseMassSquared: [Scalar] {
    elementwise(pt, mass) { Formulas.transverseMassSquared(pt: $0, mass: $1) }
  }
}

extension PtEtaPhiMColumns: CustomStringConvertible {
  /// The number of momenta and the first few of them.
  public var description: String { abbreviated(self) }
}
