/// One of the three axes of space.
public enum Axis: Sendable, CaseIterable {
  /// Horizontal, towards the centre of the ring.
  case x
  /// Upwards.
  case y
  /// Along the beam.
  case z

  /// The vector of length one along the axis.
  @inlinable
  public func unit<Scalar: VectorScalar>(_ type: Scalar.Type = Scalar.self) -> Vector3<Scalar> {
    switch self {
    case .x: Vector3(x: 1, y: 0, z: 0)
    case .y: Vector3(x: 0, y: 1, z: 0)
    case .z: Vector3(x: 0, y: 0, z: 1)
    }
  }
}
