/// A vector in space with Cartesian components, such as a momentum or a velocity.
@frozen
public struct Vector3<Scalar: VectorScalar>: Hashable, Sendable {
  /// The component along x.
  public var x: Scalar
  /// The component along y.
  public var y: Scalar
  /// The component along z, the beam axis.
  public var z: Scalar

  /// Creates a vector from its components.
  @inlinable
  public init(x: Scalar, y: Scalar, z: Scalar) {
    self.x = x
    self.y = y
    self.z = z
  }
}

extension Vector3 {
  /// The length.
  @inlinable
  public var magnitude: Scalar { dot(self).squareRoot() }

  /// The scalar product with another vector.
  @inlinable
  public func dot(_ other: Vector3) -> Scalar { x * other.x + y * other.y + z * other.z }

  /// The vector product with another vector.
  @inlinable
  public func cross(_ other: Vector3) -> Vector3 {
    Vector3(
      x: y * other.z - z * other.y, y: z * other.x - x * other.z, z: x * other.y - y * other.x)
  }

  /// The sum of two vectors.
  @inlinable
  public static func + (left: Vector3, right: Vector3) -> Vector3 {
    Vector3(x: left.x + right.x, y: left.y + right.y, z: left.z + right.z)
  }

  /// The difference of two vectors.
  @inlinable
  public static func - (left: Vector3, right: Vector3) -> Vector3 {
    Vector3(x: left.x - right.x, y: left.y - right.y, z: left.z - right.z)
  }

  /// The vector of the same length in the opposite direction.
  @inlinable
  public static prefix func - (vector: Vector3) -> Vector3 {
    Vector3(x: -vector.x, y: -vector.y, z: -vector.z)
  }

  /// The vector with all components multiplied by a factor.
  @inlinable
  public static func * (vector: Vector3, factor: Scalar) -> Vector3 {
    Vector3(x: vector.x * factor, y: vector.y * factor, z: vector.z * factor)
  }
}

/// One of the three axes of space.
public enum Axis: Sendable {
  /// Horizontal, towards the centre of the ring.
  case x
  /// Upwards.
  case y
  /// Along the beam.
  case z
}
