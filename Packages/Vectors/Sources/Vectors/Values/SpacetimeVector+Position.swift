// The labels choose the coordinates that a vector stores, by the names of geometry.

extension SpacetimeVector
where Azimuthal == AzimuthalXY, Longitudinal == LongitudinalZ, Temporal == TemporalT {
  /// Creates a vector from its x, y, z and time.
  @inlinable
  public init(x: Scalar, y: Scalar, z: Scalar, t: Scalar) {
    self.init(x, y, z, t)
  }
}

extension SpacetimeVector
where Azimuthal == AzimuthalXY, Longitudinal == LongitudinalZ, Temporal == TemporalTau {
  /// Creates a vector from its x, y, z and proper time.
  @inlinable
  public init(x: Scalar, y: Scalar, z: Scalar, tau: Scalar) {
    self.init(x, y, z, tau)
  }
}

extension SpacetimeVector
where Azimuthal == AzimuthalXY, Longitudinal == LongitudinalTheta, Temporal == TemporalT {
  /// Creates a vector from its x, y, polar angle and time.
  @inlinable
  public init(x: Scalar, y: Scalar, theta: Scalar, t: Scalar) {
    self.init(x, y, theta, t)
  }
}

extension SpacetimeVector
where Azimuthal == AzimuthalXY, Longitudinal == LongitudinalTheta, Temporal == TemporalTau {
  /// Creates a vector from its x, y, polar angle and proper time.
  @inlinable
  public init(x: Scalar, y: Scalar, theta: Scalar, tau: Scalar) {
    self.init(x, y, theta, tau)
  }
}

extension SpacetimeVector
where Azimuthal == AzimuthalXY, Longitudinal == LongitudinalEta, Temporal == TemporalT {
  /// Creates a vector from its x, y, pseudorapidity and time.
  @inlinable
  public init(x: Scalar, y: Scalar, eta: Scalar, t: Scalar) {
    self.init(x, y, eta, t)
  }
}

extension SpacetimeVector
where Azimuthal == AzimuthalXY, Longitudinal == LongitudinalEta, Temporal == TemporalTau {
  /// Creates a vector from its x, y, pseudorapidity and proper time.
  @inlinable
  public init(x: Scalar, y: Scalar, eta: Scalar, tau: Scalar) {
    self.init(x, y, eta, tau)
  }
}

extension SpacetimeVector
where Azimuthal == AzimuthalRhoPhi, Longitudinal == LongitudinalZ, Temporal == TemporalT {
  /// Creates a vector from its ρ, z, azimuth and time.
  @inlinable
  public init(rho: Scalar, z: Scalar, phi: Scalar, t: Scalar) {
    self.init(rho, phi, z, t)
  }
}

extension SpacetimeVector
where Azimuthal == AzimuthalRhoPhi, Longitudinal == LongitudinalZ, Temporal == TemporalTau {
  /// Creates a vector from its ρ, z, azimuth and proper time.
  @inlinable
  public init(rho: Scalar, z: Scalar, phi: Scalar, tau: Scalar) {
    self.init(rho, phi, z, tau)
  }
}

extension SpacetimeVector
where Azimuthal == AzimuthalRhoPhi, Longitudinal == LongitudinalTheta, Temporal == TemporalT {
  /// Creates a vector from its ρ, polar angle, azimuth and time.
  @inlinable
  public init(rho: Scalar, theta: Scalar, phi: Scalar, t: Scalar) {
    self.init(rho, phi, theta, t)
  }
}

extension SpacetimeVector
where Azimuthal == AzimuthalRhoPhi, Longitudinal == LongitudinalTheta, Temporal == TemporalTau {
  /// Creates a vector from its ρ, polar angle, azimuth and proper time.
  @inlinable
  public init(rho: Scalar, theta: Scalar, phi: Scalar, tau: Scalar) {
    self.init(rho, phi, theta, tau)
  }
}

extension SpacetimeVector
where Azimuthal == AzimuthalRhoPhi, Longitudinal == LongitudinalEta, Temporal == TemporalT {
  /// Creates a vector from its ρ, pseudorapidity, azimuth and time.
  @inlinable
  public init(rho: Scalar, eta: Scalar, phi: Scalar, t: Scalar) {
    self.init(rho, phi, eta, t)
  }
}

extension SpacetimeVector
where Azimuthal == AzimuthalRhoPhi, Longitudinal == LongitudinalEta, Temporal == TemporalTau {
  /// Creates a vector from its ρ, pseudorapidity, azimuth and proper time.
  @inlinable
  public init(rho: Scalar, eta: Scalar, phi: Scalar, tau: Scalar) {
    self.init(rho, phi, eta, tau)
  }
}
