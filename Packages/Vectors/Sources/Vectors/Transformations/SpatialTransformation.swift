/// A linear transformation of space, such as a rotation: a 3 × 3 matrix.
///
///     let turn = SpatialTransformation.rotation(about: .z, by: 0.3) * .rotation(about: .x, by: 1.2)
///     let turned = momentum.rotated(turn)
@frozen
public struct SpatialTransformation<Scalar: VectorScalar>: Hashable, Sendable {
  /// The row that gives the new x.
  public var x: Vector3<Scalar>
  /// The row that gives the new y.
  public var y: Vector3<Scalar>
  /// The row that gives the new z.
  public var z: Vector3<Scalar>

  /// Creates a transformation from its rows.
  @inlinable
  public init(x: Vector3<Scalar>, y: Vector3<Scalar>, z: Vector3<Scalar>) {
    self.x = x
    self.y = y
    self.z = z
  }

  /// The transformation that changes nothing.
  @inlinable
  public static var identity: SpatialTransformation {
    SpatialTransformation(x: Axis.x.unit(), y: Axis.y.unit(), z: Axis.z.unit())
  }

  /// The image of a vector.
  @inlinable
  public func callAsFunction(_ vector: Vector3<Scalar>) -> Vector3<Scalar> {
    Vector3(x: x.dot(vector), y: y.dot(vector), z: z.dot(vector))
  }

  /// The matrix mirrored at its diagonal, which for a rotation is its inverse.
  @inlinable
  public var transposed: SpatialTransformation {
    SpatialTransformation(
      x: Vector3(x: x.x, y: y.x, z: z.x), y: Vector3(x: x.y, y: y.y, z: z.y),
      z: Vector3(x: x.z, y: y.z, z: z.z))
  }

  /// The transformation that does first what is on the right, then what is on the left.
  @inlinable
  public static func * (
    left: SpatialTransformation, right: SpatialTransformation
  ) -> SpatialTransformation {
    let columns = right.transposed
    return SpatialTransformation(
      x: columns(left.x), y: columns(left.y), z: columns(left.z))
  }
}
