/// A vector that has a direction in space: spatial or Lorentz vectors.
public protocol Spatial<Scalar>: Planar {
  /// The component along the beam.
  var z: Scalar { get }
  /// The polar angle, in [0, π]; zero for the zero vector.
  var theta: Scalar { get }
  /// The pseudorapidity; ±∞ along the beam, zero for the zero vector.
  var eta: Scalar { get }
  /// The length of the vector in space.
  var p: Scalar { get }
}

extension Spatial {
  /// The component along the beam of a momentum.
  @inlinable
  public var pz: Scalar { z }

  /// The squared length in space.
  @inlinable
  public var pSquared: Scalar { rhoSquared + z * z }

  /// The pseudorapidity, by its full name.
  @inlinable
  public var pseudorapidity: Scalar { eta }

  /// The cosine of the polar angle, *z*/*p*; NaN for the zero vector.
  @inlinable
  public var cosTheta: Scalar { z / p }

  /// The cotangent of the polar angle, *z*/ρ; ±∞ along the beam, NaN for the zero vector.
  @inlinable
  public var cotTheta: Scalar { z / rho }

  /// The Cartesian components in space.
  @inlinable
  public var momentum: Vector3<Scalar> { Vector3(x: x, y: y, z: z) }
}
