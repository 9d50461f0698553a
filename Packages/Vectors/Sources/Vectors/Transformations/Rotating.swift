extension SpatialVector {
  /// The image under a rotation or another linear transformation, in the same coordinates.
  @inlinable
  public func rotated(_ rotation: SpatialTransformation<Scalar>) -> SpatialVector {
    SpatialVector(rotation(momentum))
  }

  /// The vector turned about an axis, right-handed.
  @inlinable
  public func rotated(about axis: Axis, by angle: Scalar) -> SpatialVector {
    rotated(.rotation(about: axis, by: angle))
  }

  /// The vector turned about the direction of another, right-handed.
  @inlinable
  public func rotated<A, L>(
    about axis: SpatialVector<Scalar, A, L>, by angle: Scalar
  ) -> SpatialVector { rotated(.rotation(about: axis, by: angle)) }
}

extension FourMomentum {
  /// The vector with its part in space rotated; what is stored of the time, or mass, is kept.
  @inlinable
  public func rotated(_ rotation: SpatialTransformation<Scalar>) -> Self {
    let turned = rotation(momentum)
    return keepingMass(
      at: LorentzVector(
        px: turned.x.wide, py: turned.y.wide, pz: turned.z.wide, energy: energy.wide))
  }

  /// The vector turned about an axis, right-handed.
  @inlinable
  public func rotated(about axis: Axis, by angle: Scalar) -> Self {
    rotated(.rotation(about: axis, by: angle))
  }

  /// The vector turned about the direction of a vector in space, right-handed.
  @inlinable
  public func rotated<A, L>(
    about axis: SpatialVector<Scalar, A, L>, by angle: Scalar
  ) -> Self { rotated(.rotation(about: axis, by: angle)) }

  /// The image under a transformation of space and time, in the same coordinates.
  @inlinable
  public func transformed(by map: LorentzTransformation<Scalar>) -> Self {
    let image = map(cartesian)
    return Self(
      rounding: LorentzVector(
        px: image.px.wide, py: image.py.wide, pz: image.pz.wide, energy: image.energy.wide))
  }
}
