// The labels choose the coordinates that a vector stores, by the names of geometry.

extension SpatialVector where Azimuthal == AzimuthalXY, Longitudinal == LongitudinalZ {
  /// Creates a vector from its x, y and z.
  @inlinable
  public init(x: Scalar, y: Scalar, z: Scalar) {
    self.init(x, y, z)
  }
}

extension SpatialVector where Azimuthal == AzimuthalXY, Longitudinal == LongitudinalTheta {
  /// Creates a vector from its x, y and polar angle.
  @inlinable
  public init(x: Scalar, y: Scalar, theta: Scalar) {
    self.init(x, y, theta)
  }
}

extension SpatialVector where Azimuthal == AzimuthalXY, Longitudinal == LongitudinalEta {
  /// Creates a vector from its x, y and pseudorapidity.
  @inlinable
  public init(x: Scalar, y: Scalar, eta: Scalar) {
    self.init(x, y, eta)
  }
}

extension SpatialVector where Azimuthal == AzimuthalRhoPhi, Longitudinal == LongitudinalZ {
  /// Creates a vector from its ρ, z and azimuth.
  @inlinable
  public init(rho: Scalar, z: Scalar, phi: Scalar) {
    self.init(rho, phi, z)
  }
}

extension SpatialVector where Azimuthal == AzimuthalRhoPhi, Longitudinal == LongitudinalTheta {
  /// Creates a vector from its ρ, polar angle and azimuth.
  @inlinable
  public init(rho: Scalar, theta: Scalar, phi: Scalar) {
    self.init(rho, phi, theta)
  }
}

extension SpatialVector where Azimuthal == AzimuthalRhoPhi, Longitudinal == LongitudinalEta {
  /// Creates a vector from its ρ, pseudorapidity and azimuth.
  @inlinable
  public init(rho: Scalar, eta: Scalar, phi: Scalar) {
    self.init(rho, phi, eta)
  }
}
