// The labels choose the coordinates that a vector stores, by the names of geometry.

extension PlanarVector where Azimuthal == AzimuthalXY {
  /// Creates a vector from its x and y.
  @inlinable
  public init(x: Scalar, y: Scalar) {
    self.init(x, y)
  }
}

extension PlanarVector where Azimuthal == AzimuthalRhoPhi {
  /// Creates a vector from its ρ and azimuth.
  @inlinable
  public init(rho: Scalar, phi: Scalar) {
    self.init(rho, phi)
  }
}
