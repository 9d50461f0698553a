/// A linear transformation of the plane: a 2 × 2 matrix.
@frozen
public struct PlanarTransformation<Scalar: VectorScalar>: Hashable, Sendable {
  /// The row that gives the new x.
  public var x: Vector2<Scalar>
  /// The row that gives the new y.
  public var y: Vector2<Scalar>

  /// Creates a transformation from its rows.
  @inlinable
  public init(x: Vector2<Scalar>, y: Vector2<Scalar>) {
    self.x = x
    self.y = y
  }

  /// The image of a vector.
  @inlinable
  public func callAsFunction(_ vector: Vector2<Scalar>) -> Vector2<Scalar> {
    Vector2(x: x.dot(vector), y: y.dot(vector))
  }
}

extension PlanarVector {
  /// The image under a linear transformation, in the same coordinates.
  @inlinable
  public func transformed(by map: PlanarTransformation<Scalar>) -> PlanarVector {
    PlanarVector(map(transverse))
  }
}
