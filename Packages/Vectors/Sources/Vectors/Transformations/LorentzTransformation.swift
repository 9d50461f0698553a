/// A linear transformation of space and time, such as a boost: a 4 × 4 matrix.
///
///     let toRest = LorentzTransformation.boost(toRestFrameOf: z)
///     let back = LorentzTransformation.boost(by: z)
@frozen
public struct LorentzTransformation<Scalar: VectorScalar>: Hashable, Sendable {
  /// The row that gives the new x.
  public var x: LorentzVector<Scalar>
  /// The row that gives the new y.
  public var y: LorentzVector<Scalar>
  /// The row that gives the new z.
  public var z: LorentzVector<Scalar>
  /// The row that gives the new time or energy.
  public var t: LorentzVector<Scalar>

  /// Creates a transformation from its rows.
  @inlinable
  public init(
    x: LorentzVector<Scalar>, y: LorentzVector<Scalar>, z: LorentzVector<Scalar>,
    t: LorentzVector<Scalar>
  ) {
    self.x = x
    self.y = y
    self.z = z
    self.t = t
  }

  /// Creates a transformation of space that leaves the time alone.
  @inlinable
  public init(_ map: SpatialTransformation<Scalar>) {
    self.init(
      x: map.x.with(energy: 0), y: map.y.with(energy: 0), z: map.z.with(energy: 0),
      t: LorentzVector(px: 0, py: 0, pz: 0, energy: 1))
  }

  /// The image of a vector.
  @inlinable
  public func callAsFunction(_ vector: LorentzVector<Scalar>) -> LorentzVector<Scalar> {
    LorentzVector(
      px: product(x, vector), py: product(y, vector), pz: product(z, vector),
      energy: product(t, vector))
  }

  /// The matrix mirrored at its diagonal.
  @inlinable
  public var transposed: LorentzTransformation {
    LorentzTransformation(
      x: LorentzVector(px: x.px, py: y.px, pz: z.px, energy: t.px),
      y: LorentzVector(px: x.py, py: y.py, pz: z.py, energy: t.py),
      z: LorentzVector(px: x.pz, py: y.pz, pz: z.pz, energy: t.pz),
      t: LorentzVector(px: x.energy, py: y.energy, pz: z.energy, energy: t.energy))
  }

  /// The transformation that does first what is on the right, then what is on the left.
  @inlinable
  public static func * (
    left: LorentzTransformation, right: LorentzTransformation
  ) -> LorentzTransformation {
    let columns = right.transposed
    return LorentzTransformation(
      x: columns(left.x), y: columns(left.y), z: columns(left.z), t: columns(left.t))
  }
}

/// The sum of the products of components, all with the sign plus.
@inlinable
func product<Scalar: VectorScalar>(
  _ row: LorentzVector<Scalar>, _ vector: LorentzVector<Scalar>
) -> Scalar {
  row.px * vector.px + row.py * vector.py + row.pz * vector.pz + row.energy * vector.energy
}
