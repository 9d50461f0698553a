import RealModule

extension PlanarVector {
  /// The length.
  @inlinable
  public var magnitude: Scalar { rho }

  /// The scalar product with another vector.
  @inlinable
  public func dot<A>(_ other: PlanarVector<Scalar, A>) -> Scalar { x * other.x + y * other.y }

  /// The vector product with another vector, which has only a component along z.
  @inlinable
  public func cross<A>(_ other: PlanarVector<Scalar, A>) -> Scalar { x * other.y - y * other.x }

  /// The sum of two vectors, in Cartesian components.
  @inlinable
  public static func + <A>(
    left: PlanarVector, right: PlanarVector<Scalar, A>
  ) -> Vector2<Scalar> { Vector2(x: left.x + right.x, y: left.y + right.y) }

  /// The difference of two vectors, in Cartesian components.
  @inlinable
  public static func - <A>(
    left: PlanarVector, right: PlanarVector<Scalar, A>
  ) -> Vector2<Scalar> { Vector2(x: left.x - right.x, y: left.y - right.y) }

  /// The vector of the same length in the opposite direction, in the same coordinates.
  @inlinable
  public static prefix func - (vector: PlanarVector) -> PlanarVector {
    let (first, second) = Azimuthal.reversed(vector.first, vector.second)
    return PlanarVector(first, second)
  }

  /// The vector made longer by a factor, in the same coordinates; turned around by a negative one.
  @inlinable
  public static func * (vector: PlanarVector, factor: Scalar) -> PlanarVector {
    let turned = factor < 0 ? -vector : vector
    let (first, second) = Azimuthal.scaled(turned.first, turned.second, by: factor.magnitude)
    return PlanarVector(first, second)
  }

  /// The vector made longer by a factor, in the same coordinates.
  @inlinable
  public static func * (factor: Scalar, vector: PlanarVector) -> PlanarVector { vector * factor }

  /// The vector made shorter by a divisor, in the same coordinates.
  @inlinable
  public static func / (vector: PlanarVector, divisor: Scalar) -> PlanarVector {
    vector * (1 / divisor)
  }

  /// The vector of length one in the same direction; the zero vector stays zero.
  @inlinable
  public var unit: PlanarVector { rho == 0 ? self : self / rho }

  /// The vector turned by an angle, from x towards y, in the same coordinates.
  @inlinable
  public func rotated(by angle: Scalar) -> PlanarVector {
    let (sine, cosine) = (Scalar.sin(angle), Scalar.cos(angle))
    return PlanarVector(Vector2(x: x * cosine - y * sine, y: x * sine + y * cosine))
  }

  /// Whether both Cartesian components agree; see ``FourMomentum/isClose(to:relative:absolute:)``.
  @inlinable
  public func isClose<A>(
    to other: PlanarVector<Scalar, A>, relative: Scalar = 1e-5, absolute: Scalar = 1e-8
  ) -> Bool {
    areClose(x, other.x, relative, absolute) && areClose(y, other.y, relative, absolute)
  }
}
