// The labels choose the coordinates that a momentum stores.

extension PlanarVector where Azimuthal == AzimuthalXY {
  /// Creates a momentum from its px and py.
  @inlinable
  public init(px: Scalar, py: Scalar) {
    self.init(px, py)
  }
}

extension PlanarVector where Azimuthal == AzimuthalRhoPhi {
  /// Creates a momentum from its transverse momentum and azimuth.
  @inlinable
  public init(pt: Scalar, phi: Scalar) {
    self.init(pt, phi)
  }
}
