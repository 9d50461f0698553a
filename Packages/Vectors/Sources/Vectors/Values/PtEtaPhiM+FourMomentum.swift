import RealModule

extension PtEtaPhiM: FourMomentum {
  /// Creates a momentum from Cartesian components.
  ///
  /// The longitudinal component of a momentum along the beam is lost.
  @inlinable
  public init(_ components: LorentzVector<Scalar>) {
    self.init(
      pt: components.pt, eta: components.eta, phi: components.phi, mass: components.mass)
  }

  /// Creates a momentum in these coordinates from one in any coordinates.
  @inlinable
  public init(_ momentum: some FourMomentum<Scalar>) {
    self.init(pt: momentum.pt, eta: momentum.eta, phi: momentum.phi, mass: momentum.mass)
  }

  /// The Cartesian components.
  @inlinable
  public var cartesian: LorentzVector<Scalar> {
    let (px, py, pz) = (px, py, pz)
    return LorentzVector(
      px: px, py: py, pz: pz, energy: Formulas.energy(px: px, py: py, pz: pz, mass: mass))
  }

  /// The Cartesian components, computed in ``VectorScalar/Wide``.
  @inlinable
  public var wideCartesian: LorentzVector<Scalar.Wide> {
    PtEtaPhiM<Scalar.Wide>(pt: pt.wide, eta: eta.wide, phi: phi.wide, mass: mass.wide).cartesian
  }

  /// The component along x.
  @inlinable
  public var px: Scalar { Formulas.px(pt: pt, phi: phi) }

  /// The component along y.
  @inlinable
  public var py: Scalar { Formulas.py(pt: pt, phi: phi) }

  /// The component along the beam.
  @inlinable
  public var pz: Scalar { Formulas.pz(pt: pt, eta: eta) }

  /// The magnitude of the momentum.
  @inlinable
  public var p: Scalar { Formulas.p(pt: pt, eta: eta) }

  /// The energy.
  @inlinable
  public var energy: Scalar { Formulas.energy(p: p, mass: mass) }

  /// The squared mass, with the sign of the mass.
  @inlinable
  public var massSquared: Scalar { Formulas.signedSquare(mass) }

  /// The squared transverse mass *m*² + *p*t².
  @inlinable
  public var transverseMassSquared: Scalar {
    Formulas.transverseMassSquared(pt: pt, mass: mass)
  }

  /// The direction and momentum of another momentum with the mass of this one.
  @inlinable
  public func keepingMass(at moved: LorentzVector<Scalar.Wide>) -> PtEtaPhiM {
    PtEtaPhiM(
      pt: Scalar(moved.pt), eta: Scalar(moved.eta), phi: Scalar(moved.phi), mass: mass)
  }
}

extension PtEtaPhiM: CustomStringConvertible {
  /// The four coordinates.
  public var description: String { "(pt: \(pt), eta: \(eta), phi: \(phi), mass: \(mass))" }
}
