extension SpacetimeVector: FourMomentum {
  /// Creates a vector from one in any coordinates; coordinates that both store stay exact.
  @inlinable
  public init(_ momentum: some FourMomentum<Scalar>) {
    let (first, second) = Azimuthal.coordinates(of: momentum)
    self.init(
      first, second, Longitudinal.coordinate(of: momentum), Temporal.coordinate(of: momentum))
  }

  /// Creates a vector from wide Cartesian components, rounding each coordinate.
  @inlinable
  public init(rounding wide: LorentzVector<Scalar.Wide>) {
    let (first, second) = Azimuthal.coordinates(of: wide)
    self.init(
      Scalar(first), Scalar(second), Scalar(Longitudinal.coordinate(of: wide)),
      Scalar(Temporal.coordinate(of: wide)))
  }

  /// The same coordinates in ``VectorScalar/Wide``.
  @inlinable
  var wide: SpacetimeVector<Scalar.Wide, Azimuthal, Longitudinal, Temporal> {
    .init(first.wide, second.wide, third.wide, fourth.wide)
  }

  /// The Cartesian components, computed in ``VectorScalar/Wide``.
  @inlinable
  public var wideCartesian: LorentzVector<Scalar.Wide> { wide.cartesian }

  /// The component along x.
  @inlinable
  public var x: Scalar { Azimuthal.x(first, second) }

  /// The component along y.
  @inlinable
  public var y: Scalar { Azimuthal.y(first, second) }

  /// The distance from the beam axis, or the transverse momentum.
  @inlinable
  public var rho: Scalar { Azimuthal.rho(first, second) }

  /// The squared distance from the beam axis, or the squared transverse momentum.
  @inlinable
  public var rhoSquared: Scalar { Azimuthal.rhoSquared(first, second) }

  /// The azimuthal angle.
  @inlinable
  public var phi: Scalar { Azimuthal.phi(first, second) }

  /// The component along the beam.
  @inlinable
  public var z: Scalar { Longitudinal.z(rho: rho, third) }

  /// The polar angle, in [0, π].
  @inlinable
  public var theta: Scalar { Longitudinal.theta(rho: rho, third) }

  /// The pseudorapidity.
  @inlinable
  public var eta: Scalar { Longitudinal.eta(rho: rho, third) }

  /// The length in space, or the magnitude of the momentum.
  @inlinable
  public var p: Scalar { Longitudinal.magnitude(rho: rho, third) }

  /// The energy, or the time.
  @inlinable
  public var energy: Scalar { Temporal.t(p: p, fourth) }

  /// The mass, or the proper time; negative for a space-like vector.
  ///
  /// Evaluated in ``VectorScalar/Wide`` where it is not stored.
  @inlinable
  public var mass: Scalar {
    let wide = wide
    return Scalar(Temporal.tau(rhoSquared: wide.rhoSquared, z: wide.z, wide.fourth))
  }

  /// The squared mass *E*² − *p*², evaluated in ``VectorScalar/Wide``.
  @inlinable
  public var massSquared: Scalar {
    let wide = wide
    return Scalar(Temporal.tauSquared(rhoSquared: wide.rhoSquared, z: wide.z, wide.fourth))
  }

  /// The squared transverse mass *E*² − *p*z² = *m*² + *p*t².
  @inlinable
  public var transverseMassSquared: Scalar {
    Temporal.transverseTauSquared(rhoSquared: rhoSquared, z: z, fourth)
  }

  /// The direction and momentum of another vector with the mass of this one.
  @inlinable
  public func keepingMass(at moved: LorentzVector<Scalar.Wide>) -> SpacetimeVector {
    let (first, second) = Azimuthal.coordinates(of: moved)
    return SpacetimeVector(
      Scalar(first), Scalar(second), Scalar(Longitudinal.coordinate(of: moved)),
      Temporal.coordinate(fourth, movedTo: moved.energy))
  }
}
