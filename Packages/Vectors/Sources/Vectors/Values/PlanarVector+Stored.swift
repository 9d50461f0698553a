// Coordinates that are stored can be set.

extension PlanarVector where Azimuthal == AzimuthalXY {
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

extension PlanarVector where Azimuthal == AzimuthalRhoPhi {
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
