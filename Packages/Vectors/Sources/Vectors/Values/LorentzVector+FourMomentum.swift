extension LorentzVector: FourMomentum {
  /// Creates a momentum from Cartesian components.
  @inlinable
  public init(_ components: LorentzVector<Scalar>) { self = components }

  /// Creates a momentum in Cartesian components from one in any coordinates.
  @inlinable
  public init(_ momentum: some FourMomentum<Scalar>) { self = momentum.cartesian }

  /// The momentum itself.
  @inlinable
  public var cartesian: LorentzVector { self }

  /// The same components in ``VectorScalar/Wide``.
  @inlinable
  public var wideCartesian: LorentzVector<Scalar.Wide> {
    LorentzVector<Scalar.Wide>(px: px.wide, py: py.wide, pz: pz.wide, energy: energy.wide)
  }

  /// The transverse momentum.
  @inlinable
  public var pt: Scalar { Formulas.pt(px: px, py: py) }

  /// The pseudorapidity; ±∞ along the beam, zero for the zero vector.
  @inlinable
  public var eta: Scalar { Formulas.eta(pt: pt, pz: pz) }

  /// The azimuthal angle, in [−π, π].
  @inlinable
  public var phi: Scalar { Formulas.phi(px: px, py: py) }

  /// The mass; negative, −√(−*m*²), for a space-like momentum.
  ///
  /// Evaluated in ``VectorScalar/Wide``.
  @inlinable
  public var mass: Scalar {
    let wide = wideCartesian
    return Scalar(Formulas.mass(px: wide.px, py: wide.py, pz: wide.pz, energy: wide.energy))
  }

  /// The squared mass *E*² − *p*², evaluated in ``VectorScalar/Wide``.
  @inlinable
  public var massSquared: Scalar {
    let wide = wideCartesian
    return Scalar(
      Formulas.massSquared(px: wide.px, py: wide.py, pz: wide.pz, energy: wide.energy))
  }

  /// The magnitude of the momentum.
  @inlinable
  public var p: Scalar { Formulas.p(px: px, py: py, pz: pz) }

  /// The squared transverse mass *E*² − *p*z².
  @inlinable
  public var transverseMassSquared: Scalar {
    Formulas.transverseMassSquared(pz: pz, energy: energy)
  }

  /// The components of the other momentum, whose energy carries the mass.
  @inlinable
  public func keepingMass(at moved: LorentzVector<Scalar.Wide>) -> LorentzVector {
    LorentzVector(rounding: moved)
  }
}

extension LorentzVector: CustomStringConvertible {
  /// The four components.
  public var description: String { "(px: \(px), py: \(py), pz: \(pz), energy: \(energy))" }
}
