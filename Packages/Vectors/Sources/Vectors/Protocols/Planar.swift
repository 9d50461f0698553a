/// A vector that has a direction in the plane across the beam: planar, spatial or Lorentz vectors.
///
/// Lengths and momenta have the same names but for convention: `x` is `px`, `rho` is `pt`.
public protocol Planar<Scalar>: Sendable {
  /// The type of the components.
  associatedtype Scalar: VectorScalar

  /// The component along x.
  var x: Scalar { get }
  /// The component along y.
  var y: Scalar { get }
  /// The distance from the beam axis.
  var rho: Scalar { get }
  /// The squared distance from the beam axis.
  var rhoSquared: Scalar { get }
  /// The azimuthal angle, in [−π, π] where it is not stored; zero for the zero vector.
  var phi: Scalar { get }
}

extension Planar {
  /// The component along x of a momentum.
  @inlinable
  public var px: Scalar { x }

  /// The component along y of a momentum.
  @inlinable
  public var py: Scalar { y }

  /// The transverse momentum.
  @inlinable
  public var pt: Scalar { rho }

  /// The squared transverse momentum.
  @inlinable
  public var ptSquared: Scalar { rhoSquared }

  /// The vector in the plane across the beam.
  @inlinable
  public var transverse: Vector2<Scalar> { Vector2(x: x, y: y) }

  /// The difference of the azimuthal angles, `self` minus `other`, in (−π, π].
  @inlinable
  public func deltaPhi(_ other: some Planar<Scalar>) -> Scalar {
    Formulas.deltaPhi(phi, other.phi)
  }
}
