/// A vector in space, in any of six coordinate systems.
///
///     let jet = SpatialVector(pt: 40.0, eta: 1.2, phi: 0.3)
///     let vertex = Vector3(x: 0.1, y: -0.2, z: 31)
@frozen
public struct SpatialVector<
  Scalar: VectorScalar, Azimuthal: AzimuthalCoordinates, Longitudinal: LongitudinalCoordinate
>: Sendable {
  @usableFromInline var first: Scalar
  @usableFromInline var second: Scalar
  @usableFromInline var third: Scalar

  @inlinable
  init(_ first: Scalar, _ second: Scalar, _ third: Scalar) {
    self.first = first
    self.second = second
    self.third = third
  }

  /// Creates a vector from the spatial part of one in any coordinates; stored ones stay exact.
  @inlinable
  public init(_ other: some Spatial<Scalar>) {
    let (first, second) = Azimuthal.coordinates(of: other)
    self.init(first, second, Longitudinal.coordinate(of: other))
  }
}

/// A vector in space with Cartesian components, such as a momentum or a velocity.
public typealias Vector3<Scalar: VectorScalar> = SpatialVector<Scalar, AzimuthalXY, LongitudinalZ>

/// A vector in space with cylindrical coordinates ρ, φ and z.
public typealias RhoPhiZ<Scalar: VectorScalar> =
  SpatialVector<Scalar, AzimuthalRhoPhi, LongitudinalZ>

/// A vector in space with the coordinates of detectors ρ, φ and η.
public typealias RhoPhiEta<Scalar: VectorScalar> =
  SpatialVector<Scalar, AzimuthalRhoPhi, LongitudinalEta>

/// A vector in space with the coordinates ρ, φ and the polar angle θ.
public typealias RhoPhiTheta<Scalar: VectorScalar> =
  SpatialVector<Scalar, AzimuthalRhoPhi, LongitudinalTheta>

extension SpatialVector: Equatable, Hashable {}

extension SpatialVector: Spatial {
  /// The component along x.
  @inlinable
  public var x: Scalar { Azimuthal.x(first, second) }

  /// The component along y.
  @inlinable
  public var y: Scalar { Azimuthal.y(first, second) }

  /// The distance from the beam axis.
  @inlinable
  public var rho: Scalar { Azimuthal.rho(first, second) }

  /// The squared distance from the beam axis.
  @inlinable
  public var rhoSquared: Scalar { Azimuthal.rhoSquared(first, second) }

  /// The azimuthal angle.
  @inlinable
  public var phi: Scalar { Azimuthal.phi(first, second) }

  /// The component along the beam.
  @inlinable
  public var z: Scalar { Longitudinal.z(rho: rho, third) }

  /// The polar angle, in [0, π].
  @inlinable
  public var theta: Scalar { Longitudinal.theta(rho: rho, third) }

  /// The pseudorapidity.
  @inlinable
  public var eta: Scalar { Longitudinal.eta(rho: rho, third) }

  /// The length.
  @inlinable
  public var p: Scalar { Longitudinal.magnitude(rho: rho, third) }
}

extension SpatialVector: CustomStringConvertible {
  /// The three coordinates.
  public var description: String {
    let values = Azimuthal.arranged(first, second, third)
    return "(" + zip(Self.names, values).map { "\($0): \($1)" }.joined(separator: ", ") + ")"
  }
}

extension SpatialVector {
  /// The names of the coordinates of a momentum, in their customary order.
  public static var names: [String] {
    let (first, second) = Azimuthal.names
    return Azimuthal.arranged(first, second, Longitudinal.name)
  }
}
