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

  /// The components along x.
  @inlinable
  public var px: [Scalar] { elementwise(pt, phi) { Formulas.px(pt: $0, phi: $1) } }

  /// The components along y.
  @inlinable
  public var py: [Scalar] { elementwise(pt, phi) { Formulas.py(pt: $0, phi: $1) } }

  /// The components along the beam.
  @inlinable
  public var pz: [Scalar] { elementwise(pt, eta) { Formulas.pz(pt: $0, eta: $1) } }

  /// The magnitudes of the momenta.
  @inlinable
  public var p: [Scalar] { elementwise(pt, eta) { Formulas.p(pt: $0, eta: $1) } }

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
