import RealModule

extension SpatialTransformation {
  /// The rotation about an axis, right-handed.
  @inlinable
  public static func rotation(about axis: Axis, by angle: Scalar) -> SpatialTransformation {
    rotation(about: axis.unit(), by: angle)
  }

  /// The rotation about the direction of a vector, right-handed; NaN for the zero vector.
  ///
  /// Source: the formula of O. Rodrigues.
  @inlinable
  public static func rotation<A, L>(
    about axis: SpatialVector<Scalar, A, L>, by angle: Scalar
  ) -> SpatialTransformation {
    let (sine, cosine) = (Scalar.sin(angle), Scalar.cos(angle))
    let u = axis.momentum / axis.p
    let rest = u * (1 - cosine)
    return SpatialTransformation(
      x: Vector3(
        x: rest.x * u.x + cosine, y: rest.x * u.y - u.z * sine, z: rest.x * u.z + u.y * sine),
      y: Vector3(
        x: rest.y * u.x + u.z * sine, y: rest.y * u.y + cosine, z: rest.y * u.z - u.x * sine),
      z: Vector3(
        x: rest.z * u.x - u.y * sine, y: rest.z * u.y + u.x * sine, z: rest.z * u.z + cosine))
  }

  /// The rotation by three Euler angles, in the convention of ROOT and vector.
  ///
  /// With the axes *a*, *b*, *c* of the order this is *R*a(−ψ) *R*b(−θ) *R*c(−φ), each a right-handed
  /// rotation about a fixed axis; the one on the right comes first.
  @inlinable
  public static func euler(
    phi: Scalar, theta: Scalar, psi: Scalar, order: EulerOrder = .zxz
  ) -> SpatialTransformation {
    let (a, b, c) = order.axes
    return rotation(about: a, by: -psi) * rotation(about: b, by: -theta)
      * rotation(about: c, by: -phi)
  }

  /// The rotation by yaw, pitch and roll: the Euler angles ψ, θ and φ of the order z, y, x.
  @inlinable
  public static func nautical(
    yaw: Scalar, pitch: Scalar, roll: Scalar
  ) -> SpatialTransformation { euler(phi: roll, theta: pitch, psi: yaw, order: .zyx) }

  /// The rotation by a quaternion *u* + *i***i** + *j***j** + *k***k**.
  ///
  /// A quaternion of another length than one scales by the square of its length.
  @inlinable
  public static func quaternion(
    u: Scalar, i: Scalar, j: Scalar, k: Scalar
  ) -> SpatialTransformation {
    let (uu, ii, jj, kk) = (u * u, i * i, j * j, k * k)
    return SpatialTransformation(
      x: Vector3(x: uu + ii - jj - kk, y: 2 * (i * j - u * k), z: 2 * (i * k + u * j)),
      y: Vector3(x: 2 * (i * j + u * k), y: uu - ii + jj - kk, z: 2 * (j * k - u * i)),
      z: Vector3(x: 2 * (i * k - u * j), y: 2 * (j * k + u * i), z: uu - ii - jj + kk))
  }
}
