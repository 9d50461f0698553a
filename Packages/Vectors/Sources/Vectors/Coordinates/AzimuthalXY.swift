import VectorMath

/// The plane across the beam in Cartesian components x and y.
public enum AzimuthalXY: AzimuthalCoordinates {
  /// The names of the components of a momentum.
  @inlinable
  public static var names: (String, String) { ("px", "py") }

  /// The components x, y and that along the beam.
  @inlinable
  public static func arranged<Value>(_ x: Value, _ y: Value, _ longitudinal: Value) -> [Value] {
    [x, y, longitudinal]
  }

  /// The components with other signs.
  @inlinable
  public static func reversed<Scalar: VectorScalar>(
    _ x: Scalar, _ y: Scalar
  ) -> (Scalar, Scalar) { (-x, -y) }

  /// The components times the factor.
  @inlinable
  public static func scaled<Scalar: VectorScalar>(
    _ x: Scalar, _ y: Scalar, by factor: Scalar
  ) -> (Scalar, Scalar) { (x * factor, y * factor) }

  /// The first coordinate.
  @inlinable
  public static func x<Scalar: VectorScalar>(_ x: Scalar, _ y: Scalar) -> Scalar { x }

  /// The second coordinate.
  @inlinable
  public static func y<Scalar: VectorScalar>(_ x: Scalar, _ y: Scalar) -> Scalar { y }

  /// The distance √(x² + y²).
  @inlinable
  public static func rho<Scalar: VectorScalar>(_ x: Scalar, _ y: Scalar) -> Scalar {
    Formulas.pt(px: x, py: y)
  }

  /// The squared distance x² + y².
  @inlinable
  public static func rhoSquared<Scalar: VectorScalar>(_ x: Scalar, _ y: Scalar) -> Scalar {
    x * x + y * y
  }

  /// The angle in [−π, π].
  @inlinable
  public static func phi<Scalar: VectorScalar>(_ x: Scalar, _ y: Scalar) -> Scalar {
    Formulas.phi(px: x, py: y)
  }

  /// The components of a vector.
  @inlinable
  public static func coordinates<Scalar: VectorScalar>(
    of vector: some Planar<Scalar>
  ) -> (Scalar, Scalar) { (vector.x, vector.y) }

  /// The components of vectors.
  @inlinable
  public static func coordinates<Scalar: VectorScalar>(
    of vectors: some PlanarCollection<Scalar>
  ) -> ([Scalar], [Scalar]) { (vectors.x, vectors.y) }

  /// The first column.
  @inlinable
  public static func x<Scalar: VectorScalar>(_ x: [Scalar], _ y: [Scalar]) -> [Scalar] { x }

  /// The second column.
  @inlinable
  public static func y<Scalar: VectorScalar>(_ x: [Scalar], _ y: [Scalar]) -> [Scalar] { y }

  /// The distances √(x² + y²).
  @inlinable
  public static func rho<Scalar: VectorScalar>(_ x: [Scalar], _ y: [Scalar]) -> [Scalar] {
    elementwise(x, y) { Formulas.pt(px: $0, py: $1) }
  }

  /// The angles in [−π, π].
  @inlinable
  public static func phi<Scalar: VectorScalar>(_ x: [Scalar], _ y: [Scalar]) -> [Scalar] {
    VectorMath.atan2(y, x)
  }

  /// Writes x and y of part of a column into a block.
  @inlinable
  public static func load<Source: VectorScalar, Target: VectorScalar>(
    _ x: [Source], _ y: [Source], _ range: Range<Int>, into block: inout CartesianBlock<Target>
  ) {
    convert(x, range, into: &block.px)
    convert(y, range, into: &block.py)
  }

  /// Computes ρ from the components.
  @inlinable
  public static func loadRho<Target: VectorScalar>(into block: inout CartesianBlock<Target>) {
    fillLengths(&block.pt, block.px, block.py)
  }
}
