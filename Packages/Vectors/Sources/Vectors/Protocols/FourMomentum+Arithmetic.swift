extension FourMomentum {
  /// The sum of two momenta, in Cartesian components.
  @inlinable
  public static func + (
    left: Self, right: some FourMomentum<Scalar>
  ) -> LorentzVector<Scalar> {
    let (left, right) = (left.cartesian, right.cartesian)
    return LorentzVector(
      px: left.px + right.px, py: left.py + right.py, pz: left.pz + right.pz,
      energy: left.energy + right.energy)
  }

  /// The difference of two momenta, in Cartesian components.
  @inlinable
  public static func - (
    left: Self, right: some FourMomentum<Scalar>
  ) -> LorentzVector<Scalar> {
    let (left, right) = (left.cartesian, right.cartesian)
    return LorentzVector(
      px: left.px - right.px, py: left.py - right.py, pz: left.pz - right.pz,
      energy: left.energy - right.energy)
  }

  /// The momentum with the signs of all four components changed.
  @inlinable
  public static prefix func - (momentum: Self) -> LorentzVector<Scalar> { momentum * -1 }

  /// The momentum with all four components multiplied by a factor.
  @inlinable
  public static func * (momentum: Self, factor: Scalar) -> LorentzVector<Scalar> {
    let components = momentum.cartesian
    return LorentzVector(
      px: components.px * factor, py: components.py * factor, pz: components.pz * factor,
      energy: components.energy * factor)
  }

  /// The momentum with all four components multiplied by a factor.
  @inlinable
  public static func * (factor: Scalar, momentum: Self) -> LorentzVector<Scalar> {
    momentum * factor
  }

  /// The momentum with all four components divided by a number.
  @inlinable
  public static func / (momentum: Self, divisor: Scalar) -> LorentzVector<Scalar> {
    let components = momentum.cartesian
    return LorentzVector(
      px: components.px / divisor, py: components.py / divisor, pz: components.pz / divisor,
      energy: components.energy / divisor)
  }

  /// The vector divided by the magnitude of its mass; not finite for a light-like vector.
  @inlinable
  public var unit: LorentzVector<Scalar> { self / mass.magnitude }

  /// The Minkowski product *E*₁*E*₂ − **p**₁·**p**₂, evaluated in ``VectorScalar/Wide``.
  @inlinable
  public func dot(_ other: some FourMomentum<Scalar>) -> Scalar {
    let (left, right) = (wideCartesian, other.wideCartesian)
    let spatial = left.px * right.px + left.py * right.py + left.pz * right.pz
    return Scalar(left.energy * right.energy - spatial)
  }
}
