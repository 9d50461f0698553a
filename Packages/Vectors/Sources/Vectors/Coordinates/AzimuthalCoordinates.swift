/// The two coordinates of a vector in the plane across the beam: ``AzimuthalXY`` or
/// ``AzimuthalRhoPhi``.
///
/// A conforming type has no values. It names the coordinates that a vector stores, and says how each
/// quantity is computed from them.
public protocol AzimuthalCoordinates: Sendable {
  /// The names of the two coordinates of a momentum.
  static var names: (String, String) { get }

  /// The coordinates of a vector in space in their customary order: x, y, z; but *p*t, η, φ.
  static func arranged<Value>(_ first: Value, _ second: Value, _ longitudinal: Value) -> [Value]

  /// The coordinates of the vector in the opposite direction.
  static func reversed<Scalar: VectorScalar>(_ first: Scalar, _ second: Scalar) -> (Scalar, Scalar)

  /// The coordinates of a vector that is longer by a positive factor.
  static func scaled<Scalar: VectorScalar>(
    _ first: Scalar, _ second: Scalar, by factor: Scalar
  ) -> (Scalar, Scalar)

  /// The component along x.
  static func x<Scalar: VectorScalar>(_ first: Scalar, _ second: Scalar) -> Scalar

  /// The component along y.
  static func y<Scalar: VectorScalar>(_ first: Scalar, _ second: Scalar) -> Scalar

  /// The distance from the beam axis.
  static func rho<Scalar: VectorScalar>(_ first: Scalar, _ second: Scalar) -> Scalar

  /// The squared distance from the beam axis.
  static func rhoSquared<Scalar: VectorScalar>(_ first: Scalar, _ second: Scalar) -> Scalar

  /// The azimuthal angle.
  static func phi<Scalar: VectorScalar>(_ first: Scalar, _ second: Scalar) -> Scalar

  /// These coordinates of a vector in any coordinates; stored ones come as they are.
  static func coordinates<Scalar: VectorScalar>(
    of vector: some Planar<Scalar>
  ) -> (Scalar, Scalar)

  /// These coordinates of vectors in any coordinates; stored ones come as they are.
  static func coordinates<Scalar: VectorScalar>(
    of vectors: some PlanarCollection<Scalar>
  ) -> ([Scalar], [Scalar])

  /// The components along x of a column.
  static func x<Scalar: VectorScalar>(_ first: [Scalar], _ second: [Scalar]) -> [Scalar]

  /// The components along y of a column.
  static func y<Scalar: VectorScalar>(_ first: [Scalar], _ second: [Scalar]) -> [Scalar]

  /// The distances from the beam axis of a column.
  static func rho<Scalar: VectorScalar>(_ first: [Scalar], _ second: [Scalar]) -> [Scalar]

  /// The azimuthal angles of a column.
  static func phi<Scalar: VectorScalar>(_ first: [Scalar], _ second: [Scalar]) -> [Scalar]

  /// Writes x and y of part of a column into a block.
  static func load<Source: VectorScalar, Target: VectorScalar>(
    _ first: [Source], _ second: [Source], _ range: Range<Int>,
    into block: inout CartesianBlock<Target>
  )

  /// Writes ρ into a block that has x and y.
  static func loadRho<Target: VectorScalar>(into block: inout CartesianBlock<Target>)
}
