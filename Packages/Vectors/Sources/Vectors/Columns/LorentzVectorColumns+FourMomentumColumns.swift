import VectorMath

extension LorentzVectorColumns: FourMomentumColumns {
  /// Zero.
  @inlinable
  public var startIndex: Int { 0 }

  /// The number of momenta.
  @inlinable
  public var endIndex: Int { px.count }

  /// The momentum at `index`.
  ///
  /// - Precondition: `index` lies in `0..<count`.
  @inlinable
  public subscript(index: Int) -> LorentzVector<Scalar> {
    LorentzVector(px: px[index], py: py[index], pz: pz[index], energy: energy[index])
  }

  /// The columns themselves.
  @inlinable
  public var cartesian: LorentzVectorColumns { self }

  /// Copies some of the momenta in the precision of the block.
  @inlinable
  public func load<Target: VectorScalar>(
    _ range: Range<Int>, into block: inout CartesianBlock<Target>
  ) {
    convert(px, range, into: &block.px)
    convert(py, range, into: &block.py)
    convert(pz, range, into: &block.pz)
    convert(energy, range, into: &block.energy)
  }

  /// The mass of one momentum, in ``VectorScalar/Wide``.
  @inlinable
  public func wideMass(at index: Int) -> Scalar.Wide {
    Formulas.mass(
      px: px[index].wide, py: py[index].wide, pz: pz[index].wide, energy: energy[index].wide)
  }

  /// The transverse momenta.
  @inlinable
  public var pt: [Scalar] { elementwise(px, py) { Formulas.pt(px: $0, py: $1) } }

  /// The pseudorapidities.
  @inlinable
  public var eta: [Scalar] {
    var etas = elementwise(px, py, pz) {
      Formulas.sinhEta(pt: Formulas.pt(px: $0, py: $1), pz: $2)
    }
    replaceByInverseHyperbolicSines(&etas)
    return etas
  }

  /// The azimuthal angles, in [−π, π].
  @inlinable
  public var phi: [Scalar] { VectorMath.atan2(py, px) }

  /// The masses; negative for space-like momenta.
  @inlinable
  public var mass: [Scalar] {
    elementwise(px, py, pz, energy) {
      Scalar(Formulas.mass(px: $0.wide, py: $1.wide, pz: $2.wide, energy: $3.wide))
    }
  }

  /// The squared masses.
  @inlinable
  public var massSquared: [Scalar] {
    elementwise(px, py, pz, energy) {
      Scalar(Formulas.massSquared(px: $0.wide, py: $1.wide, pz: $2.wide, energy: $3.wide))
    }
  }

  /// The magnitudes of the momenta.
  @inlinable
  public var p: [Scalar] { elementwise(px, py, pz) { Formulas.p(px: $0, py: $1, pz: $2) } }

  /// The squared transverse masses.
  @inlinable
  public var transverseMassSquared: [Scalar] {
    elementwise(pz, energy) { Formulas.transverseMassSquared(pz: $0, energy: $1) }
  }
}

extension LorentzVectorColumns: CustomStringConvertible {
  /// The number of momenta and the first few of them.
  public var description: String { abbreviated(self) }
}
