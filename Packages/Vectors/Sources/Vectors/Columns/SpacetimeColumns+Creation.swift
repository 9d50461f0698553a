extension SpacetimeColumns
where Azimuthal == AzimuthalRhoPhi, Longitudinal == LongitudinalEta, Temporal == TemporalTau {
  /// Creates columns of momenta from their coordinates.
  ///
  /// - Throws: ``VectorsError`` when the columns do not have the same length.
  public init(
    pt: [Scalar], eta: [Scalar], phi: [Scalar], mass: [Scalar]
  ) throws(VectorsError) { try self.init(coordinates: [pt, eta, phi, mass]) }

  /// Creates columns of momenta of particles that all have the same mass.
  ///
  /// - Throws: ``VectorsError`` when the columns do not have the same length.
  public init(
    pt: [Scalar], eta: [Scalar], phi: [Scalar], mass: Scalar
  ) throws(VectorsError) {
    try self.init(pt: pt, eta: eta, phi: phi, mass: Array(repeating: mass, count: pt.count))
  }

  /// Creates columns of momenta from columns that are known to have the same length.
  ///
  /// - Precondition: the columns have the same length. This is checked in debug builds only; a
  ///   violation makes later accesses trap.
  @inlinable
  public init(uncheckedPt pt: [Scalar], eta: [Scalar], phi: [Scalar], mass: [Scalar]) {
    self.init(unchecked: pt, phi, eta, mass)
  }
}

extension SpacetimeColumns
where Azimuthal == AzimuthalXY, Longitudinal == LongitudinalZ, Temporal == TemporalT {
  /// Creates columns of momenta from their components.
  ///
  /// - Throws: ``VectorsError`` when the columns do not have the same length.
  public init(
    px: [Scalar], py: [Scalar], pz: [Scalar], energy: [Scalar]
  ) throws(VectorsError) { try self.init(coordinates: [px, py, pz, energy]) }

  /// Creates columns of momenta from columns that are known to have the same length.
  ///
  /// - Precondition: the columns have the same length. This is checked in debug builds only; a
  ///   violation makes later accesses trap.
  @inlinable
  public init(uncheckedPx px: [Scalar], py: [Scalar], pz: [Scalar], energy: [Scalar]) {
    self.init(unchecked: px, py, pz, energy)
  }
}

extension SpacetimeColumns
where Azimuthal == AzimuthalRhoPhi, Longitudinal == LongitudinalEta, Temporal == TemporalT {
  /// Creates columns of momenta from their coordinates.
  ///
  /// - Throws: ``VectorsError`` when the columns do not have the same length.
  public init(
    pt: [Scalar], eta: [Scalar], phi: [Scalar], energy: [Scalar]
  ) throws(VectorsError) { try self.init(coordinates: [pt, eta, phi, energy]) }
}

extension SpacetimeColumns
where Azimuthal == AzimuthalXY, Longitudinal == LongitudinalZ, Temporal == TemporalTau {
  /// Creates columns of momenta from their coordinates.
  ///
  /// - Throws: ``VectorsError`` when the columns do not have the same length.
  public init(
    px: [Scalar], py: [Scalar], pz: [Scalar], mass: [Scalar]
  ) throws(VectorsError) { try self.init(coordinates: [px, py, pz, mass]) }
}

extension SpatialColumns where Azimuthal == AzimuthalXY, Longitudinal == LongitudinalZ {
  /// Creates columns of vectors from their components.
  ///
  /// - Throws: ``VectorsError`` when the columns do not have the same length.
  public init(x: [Scalar], y: [Scalar], z: [Scalar]) throws(VectorsError) {
    try self.init(coordinates: [x, y, z])
  }
}

extension SpatialColumns where Azimuthal == AzimuthalRhoPhi, Longitudinal == LongitudinalEta {
  /// Creates columns of vectors from their coordinates.
  ///
  /// - Throws: ``VectorsError`` when the columns do not have the same length.
  public init(pt: [Scalar], eta: [Scalar], phi: [Scalar]) throws(VectorsError) {
    try self.init(coordinates: [pt, eta, phi])
  }
}

extension PlanarColumns where Azimuthal == AzimuthalXY {
  /// Creates columns of vectors from their components.
  ///
  /// - Throws: ``VectorsError`` when the columns do not have the same length.
  public init(x: [Scalar], y: [Scalar]) throws(VectorsError) {
    try self.init(coordinates: [x, y])
  }
}

extension PlanarColumns where Azimuthal == AzimuthalRhoPhi {
  /// Creates columns of vectors from their coordinates.
  ///
  /// - Throws: ``VectorsError`` when the columns do not have the same length.
  public init(pt: [Scalar], phi: [Scalar]) throws(VectorsError) {
    try self.init(coordinates: [pt, phi])
  }
}
