/// A vector in the plane across the beam, in Cartesian or polar coordinates.
///
///     let missing = PlanarVector(pt: 42.0, phi: 1.2)
///     missing.px
@frozen
public struct PlanarVector<Scalar: VectorScalar, Azimuthal: AzimuthalCoordinates>: Sendable {
  @usableFromInline var first: Scalar
  @usableFromInline var second: Scalar

  @inlinable
  init(_ first: Scalar, _ second: Scalar) {
    self.first = first
    self.second = second
  }

  /// Creates a vector from the transverse part of one in any coordinates; stored ones stay exact.
  @inlinable
  public init(_ other: some Planar<Scalar>) {
    let (first, second) = Azimuthal.coordinates(of: other)
    self.init(first, second)
  }
}

/// A vector in the plane with Cartesian components x and y.
public typealias Vector2<Scalar: VectorScalar> = PlanarVector<Scalar, AzimuthalXY>

/// A vector in the plane with polar coordinates ρ and φ.
public typealias RhoPhi<Scalar: VectorScalar> = PlanarVector<Scalar, AzimuthalRhoPhi>

extension PlanarVector: Equatable, Hashable {}

extension PlanarVector: Planar {
  /// The component along x.
  @inlinable
  public var x: Scalar { Azimuthal.x(first, second) }

  /// The component along y.
  @inlinable
  public var y: Scalar { Azimuthal.y(first, second) }

  /// The length.
  @inlinable
  public var rho: Scalar { Azimuthal.rho(first, second) }

  /// The squared length.
  @inlinable
  public var rhoSquared: Scalar { Azimuthal.rhoSquared(first, second) }

  /// The azimuthal angle.
  @inlinable
  public var phi: Scalar { Azimuthal.phi(first, second) }
}

extension PlanarVector: CustomStringConvertible {
  /// The two coordinates.
  public var description: String {
    "(\(Azimuthal.names.0): \(first), \(Azimuthal.names.1): \(second))"
  }
}
