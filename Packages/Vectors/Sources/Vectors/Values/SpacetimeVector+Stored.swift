// Coordinates that are stored can be set.

extension SpacetimeVector where Azimuthal == AzimuthalXY {
  /// The component along x.
  @inlinable
  public var x: Scalar {
    get { first }
    set { first = newValue }
  }

  /// The component along y.
  @inlinable
  public var y: Scalar {
    get { second }
    set { second = newValue }
  }

  /// The component along x of a momentum.
  @inlinable
  public var px: Scalar {
    get { first }
    set { first = newValue }
  }

  /// The component along y of a momentum.
  @inlinable
  public var py: Scalar {
    get { second }
    set { second = newValue }
  }
}

extension SpacetimeVector where Azimuthal == AzimuthalRhoPhi {
  /// The distance from the beam axis.
  @inlinable
  public var rho: Scalar {
    get { first }
    set { first = newValue }
  }

  /// The azimuthal angle, as it is stored.
  @inlinable
  public var phi: Scalar {
    get { second }
    set { second = newValue }
  }

  /// The transverse momentum.
  @inlinable
  public var pt: Scalar {
    get { first }
    set { first = newValue }
  }
}

extension SpacetimeVector where Longitudinal == LongitudinalZ {
  /// The component along the beam.
  @inlinable
  public var z: Scalar {
    get { third }
    set { third = newValue }
  }

  /// The component along the beam of a momentum.
  @inlinable
  public var pz: Scalar {
    get { third }
    set { third = newValue }
  }
}

extension SpacetimeVector where Longitudinal == LongitudinalTheta {
  /// The polar angle, as it is stored.
  @inlinable
  public var theta: Scalar {
    get { third }
    set { third = newValue }
  }
}

extension SpacetimeVector where Longitudinal == LongitudinalEta {
  /// The pseudorapidity, as it is stored.
  @inlinable
  public var eta: Scalar {
    get { third }
    set { third = newValue }
  }
}

extension SpacetimeVector where Temporal == TemporalT {
  /// The energy.
  @inlinable
  public var energy: Scalar {
    get { fourth }
    set { fourth = newValue }
  }

  /// The time.
  @inlinable
  public var t: Scalar {
    get { fourth }
    set { fourth = newValue }
  }
}

extension SpacetimeVector where Temporal == TemporalTau {
  /// The mass; negative for a space-like momentum.
  @inlinable
  public var mass: Scalar {
    get { fourth }
    set { fourth = newValue }
  }

  /// The proper time; negative for a space-like vector.
  @inlinable
  public var tau: Scalar {
    get { fourth }
    set { fourth = newValue }
  }
}
