// The labels choose the coordinates that a momentum stores.

extension SpacetimeVector
where Azimuthal == AzimuthalXY, Longitudinal == LongitudinalZ, Temporal == TemporalT {
  /// Creates a momentum from its px, py, pz and energy.
  @inlinable
  public init(px: Scalar, py: Scalar, pz: Scalar, energy: Scalar) {
    self.init(px, py, pz, energy)
  }
}

extension SpacetimeVector
where Azimuthal == AzimuthalXY, Longitudinal == LongitudinalZ, Temporal == TemporalTau {
  /// Creates a momentum from its px, py, pz and mass.
  @inlinable
  public init(px: Scalar, py: Scalar, pz: Scalar, mass: Scalar) {
    self.init(px, py, pz, mass)
  }
}

extension SpacetimeVector
where Azimuthal == AzimuthalXY, Longitudinal == LongitudinalTheta, Temporal == TemporalT {
  /// Creates a momentum from its px, py, polar angle and energy.
  @inlinable
  public init(px: Scalar, py: Scalar, theta: Scalar, energy: Scalar) {
    self.init(px, py, theta, energy)
  }
}

extension SpacetimeVector
where Azimuthal == AzimuthalXY, Longitudinal == LongitudinalTheta, Temporal == TemporalTau {
  /// Creates a momentum from its px, py, polar angle and mass.
  @inlinable
  public init(px: Scalar, py: Scalar, theta: Scalar, mass: Scalar) {
    self.init(px, py, theta, mass)
  }
}

extension SpacetimeVector
where Azimuthal == AzimuthalXY, Longitudinal == LongitudinalEta, Temporal == TemporalT {
  /// Creates a momentum from its px, py, pseudorapidity and energy.
  @inlinable
  public init(px: Scalar, py: Scalar, eta: Scalar, energy: Scalar) {
    self.init(px, py, eta, energy)
  }
}

extension SpacetimeVector
where Azimuthal == AzimuthalXY, Longitudinal == LongitudinalEta, Temporal == TemporalTau {
  /// Creates a momentum from its px, py, pseudorapidity and mass.
  @inlinable
  public init(px: Scalar, py: Scalar, eta: Scalar, mass: Scalar) {
    self.init(px, py, eta, mass)
  }
}

extension SpacetimeVector
where Azimuthal == AzimuthalRhoPhi, Longitudinal == LongitudinalZ, Temporal == TemporalT {
  /// Creates a momentum from its transverse momentum, pz, azimuth and energy.
  @inlinable
  public init(pt: Scalar, pz: Scalar, phi: Scalar, energy: Scalar) {
    self.init(pt, phi, pz, energy)
  }
}

extension SpacetimeVector
where Azimuthal == AzimuthalRhoPhi, Longitudinal == LongitudinalZ, Temporal == TemporalTau {
  /// Creates a momentum from its transverse momentum, pz, azimuth and mass.
  @inlinable
  public init(pt: Scalar, pz: Scalar, phi: Scalar, mass: Scalar) {
    self.init(pt, phi, pz, mass)
  }
}

extension SpacetimeVector
where Azimuthal == AzimuthalRhoPhi, Longitudinal == LongitudinalTheta, Temporal == TemporalT {
  /// Creates a momentum from its transverse momentum, polar angle, azimuth and energy.
  @inlinable
  public init(pt: Scalar, theta: Scalar, phi: Scalar, energy: Scalar) {
    self.init(pt, phi, theta, energy)
  }
}

extension SpacetimeVector
where Azimuthal == AzimuthalRhoPhi, Longitudinal == LongitudinalTheta, Temporal == TemporalTau {
  /// Creates a momentum from its transverse momentum, polar angle, azimuth and mass.
  @inlinable
  public init(pt: Scalar, theta: Scalar, phi: Scalar, mass: Scalar) {
    self.init(pt, phi, theta, mass)
  }
}

extension SpacetimeVector
where Azimuthal == AzimuthalRhoPhi, Longitudinal == LongitudinalEta, Temporal == TemporalT {
  /// Creates a momentum from its transverse momentum, pseudorapidity, azimuth and energy.
  @inlinable
  public init(pt: Scalar, eta: Scalar, phi: Scalar, energy: Scalar) {
    self.init(pt, phi, eta, energy)
  }
}

extension SpacetimeVector
where Azimuthal == AzimuthalRhoPhi, Longitudinal == LongitudinalEta, Temporal == TemporalTau {
  /// Creates a momentum from its transverse momentum, pseudorapidity, azimuth and mass.
  @inlinable
  public init(pt: Scalar, eta: Scalar, phi: Scalar, mass: Scalar) {
    self.init(pt, phi, eta, mass)
  }
}
