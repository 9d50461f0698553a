// A vector with one dimension more keeps the coordinates that it has.

extension PlanarVector {
  /// The vector in space with this transverse part and a component along the beam.
  @inlinable
  public func with(z: Scalar) -> SpatialVector<Scalar, Azimuthal, LongitudinalZ> {
    .init(first, second, z)
  }

  /// The vector in space with this transverse part and a pseudorapidity.
  @inlinable
  public func with(eta: Scalar) -> SpatialVector<Scalar, Azimuthal, LongitudinalEta> {
    .init(first, second, eta)
  }

  /// The vector in space with this transverse part and a polar angle.
  @inlinable
  public func with(theta: Scalar) -> SpatialVector<Scalar, Azimuthal, LongitudinalTheta> {
    .init(first, second, theta)
  }
}

extension SpatialVector {
  /// The four-momentum with this momentum and an energy.
  @inlinable
  public func with(
    energy: Scalar
  ) -> SpacetimeVector<Scalar, Azimuthal, Longitudinal, TemporalT> {
    .init(first, second, third, energy)
  }

  /// The four-momentum with this momentum and a mass.
  @inlinable
  public func with(
    mass: Scalar
  ) -> SpacetimeVector<Scalar, Azimuthal, Longitudinal, TemporalTau> {
    .init(first, second, third, mass)
  }

  /// The transverse part, in the same coordinates.
  @inlinable
  public var planar: PlanarVector<Scalar, Azimuthal> { .init(first, second) }
}

extension SpacetimeVector {
  /// The part in space, in the same coordinates.
  @inlinable
  public var spatial: SpatialVector<Scalar, Azimuthal, Longitudinal> {
    .init(first, second, third)
  }

  /// The transverse part, in the same coordinates.
  @inlinable
  public var planar: PlanarVector<Scalar, Azimuthal> { .init(first, second) }
}
