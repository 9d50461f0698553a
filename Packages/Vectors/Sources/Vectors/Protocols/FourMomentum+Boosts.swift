import RealModule

extension FourMomentum {
  /// The momentum boosted by the velocity of another momentum.
  ///
  /// A particle at rest comes out with the direction of `other`. Not finite when `other` is massless,
  /// NaN when it is space-like. Evaluated in ``VectorScalar/Wide``.
  @inlinable
  public func boosted(by other: some FourMomentum<Scalar>) -> Self {
    boosted(by: other.wideCartesian, mass: other.mass.wide, direction: 1)
  }

  /// The momentum as seen in the rest frame of another momentum.
  ///
  /// Not finite when `other` is massless, NaN when it is space-like.
  @inlinable
  public func boosted(toRestFrameOf other: some FourMomentum<Scalar>) -> Self {
    boosted(by: other.wideCartesian, mass: other.mass.wide, direction: -1)
  }

  /// The momentum boosted by a velocity in units of that of light; NaN from one on.
  @inlinable
  public func boosted<A, L>(by velocity: SpatialVector<Scalar, A, L>) -> Self {
    let (x, y, z) = (velocity.x.wide, velocity.y.wide, velocity.z.wide)
    let gamma = Formulas.gamma(velocitySquared: x * x + y * y + z * z)
    let booster = LorentzVector(px: gamma * x, py: gamma * y, pz: gamma * z, energy: gamma)
    return boosted(by: booster, mass: 1, direction: 1)
  }

  /// The momentum as seen in a frame that moves with a velocity in units of that of light.
  @inlinable
  public func boosted<A, L>(
    toFrameMovingWith velocity: SpatialVector<Scalar, A, L>
  ) -> Self { boosted(by: -velocity.momentum) }

  /// The momentum boosted along an axis by a velocity in units of that of light.
  ///
  /// NaN from the speed of light on.
  @inlinable
  public func boosted(along axis: Axis, velocity: Scalar) -> Self {
    let beta = velocity.wide
    let gamma = Formulas.gamma(velocitySquared: beta * beta)
    return boosted(along: axis, energy: gamma, momentum: gamma * beta)
  }

  /// The momentum boosted along an axis by a rapidity: *y* changes to *y* + `rapidity`.
  @inlinable
  public func boosted(along axis: Axis, rapidity: Scalar) -> Self {
    boosted(
      along: axis, energy: Scalar.Wide.cosh(rapidity.wide),
      momentum: Scalar.Wide.sinh(rapidity.wide))
  }

  /// The momentum boosted along an axis by a Lorentz factor, whose sign is that of the velocity.
  ///
  /// NaN for a factor between −1 and 1.
  @inlinable
  public func boosted(along axis: Axis, gamma: Scalar) -> Self {
    let size = gamma.wide.magnitude
    let momentum = ((size - 1) * (size + 1)).squareRoot()
    return boosted(along: axis, energy: size, momentum: gamma < 0 ? -momentum : momentum)
  }

  @inlinable
  func boosted(along axis: Axis, energy: Scalar.Wide, momentum: Scalar.Wide) -> Self {
    let booster =
      switch axis {
      case .x: LorentzVector<Scalar.Wide>(px: momentum, py: 0, pz: 0, energy: energy)
      case .y: LorentzVector<Scalar.Wide>(px: 0, py: momentum, pz: 0, energy: energy)
      case .z: LorentzVector<Scalar.Wide>(px: 0, py: 0, pz: momentum, energy: energy)
      }
    return boosted(by: booster, mass: 1, direction: 1)
  }

  @inlinable
  func boosted(
    by booster: LorentzVector<Scalar.Wide>, mass: Scalar.Wide, direction: Scalar.Wide
  ) -> Self {
    let own = wideCartesian
    let moved = Formulas.boost(
      px: own.px, py: own.py, pz: own.pz, energy: own.energy,
      by: direction * booster.px, direction * booster.py, direction * booster.pz,
      energy: booster.energy, mass: mass < 0 ? .nan : mass)
    return keepingMass(
      at: LorentzVector(px: moved.px, py: moved.py, pz: moved.pz, energy: moved.energy))
  }
}
