extension SpatialVector {
  /// The length.
  @inlinable
  public var magnitude: Scalar { p }

  /// The scalar product with another vector.
  @inlinable
  public func dot<A, L>(_ other: SpatialVector<Scalar, A, L>) -> Scalar {
    x * other.x + y * other.y + z * other.z
  }

  /// The vector product with another vector.
  @inlinable
  public func cross<A, L>(_ other: SpatialVector<Scalar, A, L>) -> Vector3<Scalar> {
    let (a, b) = (momentum, other.momentum)
    return Vector3(
      x: a.y * b.z - a.z * b.y, y: a.z * b.x - a.x * b.z, z: a.x * b.y - a.y * b.x)
  }

  /// The sum of two vectors, in Cartesian components.
  @inlinable
  public static func + <A, L>(
    left: SpatialVector, right: SpatialVector<Scalar, A, L>
  ) -> Vector3<Scalar> {
    Vector3(x: left.x + right.x, y: left.y + right.y, z: left.z + right.z)
  }

  /// The difference of two vectors, in Cartesian components.
  @inlinable
  public static func - <A, L>(
    left: SpatialVector, right: SpatialVector<Scalar, A, L>
  ) -> Vector3<Scalar> {
    Vector3(x: left.x - right.x, y: left.y - right.y, z: left.z - right.z)
  }

  /// The vector of the same length in the opposite direction, in the same coordinates.
  @inlinable
  public static prefix func - (vector: SpatialVector) -> SpatialVector {
    let (first, second) = Azimuthal.reversed(vector.first, vector.second)
    return SpatialVector(first, second, Longitudinal.reversed(vector.third))
  }

  /// The vector made longer by a factor, in the same coordinates; turned around by a negative one.
  @inlinable
  public static func * (vector: SpatialVector, factor: Scalar) -> SpatialVector {
    let (size, turned) = (factor.magnitude, factor < 0 ? -vector : vector)
    let (first, second) = Azimuthal.scaled(turned.first, turned.second, by: size)
    return SpatialVector(first, second, Longitudinal.scaled(turned.third, by: size))
  }

  /// The vector made longer by a factor, in the same coordinates.
  @inlinable
  public static func * (factor: Scalar, vector: SpatialVector) -> SpatialVector {
    vector * factor
  }

  /// The vector made shorter by a divisor, in the same coordinates.
  @inlinable
  public static func / (vector: SpatialVector, divisor: Scalar) -> SpatialVector {
    vector * (1 / divisor)
  }

  /// The vector of length one in the same direction; the zero vector stays zero.
  @inlinable
  public var unit: SpatialVector { p == 0 ? self : self / p }

  /// Whether all three Cartesian components agree; see ``FourMomentum/isClose(to:relative:absolute:)``.
  @inlinable
  public func isClose<A, L>(
    to other: SpatialVector<Scalar, A, L>, relative: Scalar = 1e-5, absolute: Scalar = 1e-8
  ) -> Bool {
    areClose(x, other.x, relative, absolute) && areClose(y, other.y, relative, absolute)
      && areClose(z, other.z, relative, absolute)
  }
}
