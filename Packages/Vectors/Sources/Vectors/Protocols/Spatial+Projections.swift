extension Spatial {
  /// The part of this vector along the direction of another; NaN when that is zero.
  @inlinable
  public func projected(onto other: some Spatial<Scalar>) -> Vector3<Scalar> {
    let axis = other.momentum
    return axis * (momentum.dot(axis) / axis.dot(axis))
  }

  /// The part of this vector at right angles to another; NaN when that is zero.
  @inlinable
  public func rejected(from other: some Spatial<Scalar>) -> Vector3<Scalar> {
    momentum - projected(onto: other)
  }

  /// The length of the part at right angles to another vector, |**a** × **b**|/|**b**|.
  @inlinable
  public func perpendicular(to other: some Spatial<Scalar>) -> Scalar {
    momentum.cross(other.momentum).magnitude / other.p
  }
}

extension Planar {
  /// The parts of this vector along the direction of another and at right angles to it, to its left.
  ///
  /// What the study of a recoil against a boson needs. NaN when the other vector is zero.
  @inlinable
  public func components(
    along other: some Planar<Scalar>
  ) -> (parallel: Scalar, perpendicular: Scalar) {
    let (ux, uy) = (other.x / other.rho, other.y / other.rho)
    return (x * ux + y * uy, y * ux - x * uy)
  }
}
