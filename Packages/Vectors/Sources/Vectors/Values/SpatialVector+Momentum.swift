// The labels choose the coordinates that a momentum stores.

extension SpatialVector where Azimuthal == AzimuthalXY, Longitudinal == LongitudinalZ {
  /// Creates a momentum from its px, py and pz.
  @inlinable
  public init(px: Scalar, py: Scalar, pz: Scalar) {
    self.init(px, py, pz)
  }
}

extension SpatialVector where Azimuthal == AzimuthalXY, Longitudinal == LongitudinalTheta {
  /// Creates a momentum from its px, py and polar angle.
  @inlinable
  public init(px: Scalar, py: Scalar, theta: Scalar) {
    self.init(px, py, theta)
  }
}

extension SpatialVector where Azimuthal == AzimuthalXY, Longitudinal == LongitudinalEta {
  /// Creates a momentum from its px, py and pseudorapidity.
  @inlinable
  public init(px: Scalar, py: Scalar, eta: Scalar) {
    self.init(px, py, eta)
  }
}

extension SpatialVector where Azimuthal == AzimuthalRhoPhi, Longitudinal == LongitudinalZ {
  /// Creates a momentum from its transverse momentum, pz and azimuth.
  @inlinable
  public init(pt: Scalar, pz: Scalar, phi: Scalar) {
    self.init(pt, phi, pz)
  }
}

extension SpatialVector where Azimuthal == AzimuthalRhoPhi, Longitudinal == LongitudinalTheta {
  /// Creates a momentum from its transverse momentum, polar angle and azimuth.
  @inlinable
  public init(pt: Scalar, theta: Scalar, phi: Scalar) {
    self.init(pt, phi, theta)
  }
}

extension SpatialVector where Azimuthal == AzimuthalRhoPhi, Longitudinal == LongitudinalEta {
  /// Creates a momentum from its transverse momentum, pseudorapidity and azimuth.
  @inlinable
  public init(pt: Scalar, eta: Scalar, phi: Scalar) {
    self.init(pt, phi, eta)
  }
}
