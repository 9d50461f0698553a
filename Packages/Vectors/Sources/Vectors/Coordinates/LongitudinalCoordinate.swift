/// The coordinate of a vector along the beam: ``LongitudinalZ``, ``LongitudinalTheta`` or
/// ``LongitudinalEta``.
///
/// A conforming type has no values. It names the coordinate that a vector stores, and says how each
/// quantity is computed from it and the distance ρ from the beam axis.
public protocol LongitudinalCoordinate: Sendable {
  /// The name of the coordinate of a momentum.
  static var name: String { get }

  /// Whether z of a block is computed from ρ.
  static var needsRho: Bool { get }

  /// The component along z.
  static func z<Scalar: VectorScalar>(rho: Scalar, _ own: Scalar) -> Scalar

  /// The polar angle, in [0, π].
  static func theta<Scalar: VectorScalar>(rho: Scalar, _ own: Scalar) -> Scalar

  /// The pseudorapidity.
  static func eta<Scalar: VectorScalar>(rho: Scalar, _ own: Scalar) -> Scalar

  /// The length of the vector in space.
  static func magnitude<Scalar: VectorScalar>(rho: Scalar, _ own: Scalar) -> Scalar

  /// This coordinate of a vector in any coordinates; a stored one comes as it is.
  static func coordinate<Scalar: VectorScalar>(of vector: some Spatial<Scalar>) -> Scalar

  /// This coordinate of vectors in any coordinates; a stored one comes as it is.
  static func coordinate<Scalar: VectorScalar>(of vectors: some SpatialCollection<Scalar>)
    -> [Scalar]

  /// The coordinate of the vector in the opposite direction.
  static func reversed<Scalar: VectorScalar>(_ own: Scalar) -> Scalar

  /// The coordinate of a vector that is longer by a positive factor.
  static func scaled<Scalar: VectorScalar>(_ own: Scalar, by factor: Scalar) -> Scalar

  /// The components along z of a column.
  static func z<Scalar: VectorScalar>(rho: () -> [Scalar], _ own: [Scalar]) -> [Scalar]

  /// The polar angles of a column.
  static func theta<Scalar: VectorScalar>(rho: () -> [Scalar], _ own: [Scalar]) -> [Scalar]

  /// The pseudorapidities of a column.
  static func eta<Scalar: VectorScalar>(rho: () -> [Scalar], _ own: [Scalar]) -> [Scalar]

  /// The lengths in space of a column.
  static func magnitude<Scalar: VectorScalar>(rho: () -> [Scalar], _ own: [Scalar]) -> [Scalar]

  /// Writes z of part of a column into a block, which has ρ if that is needed.
  static func load<Source: VectorScalar, Target: VectorScalar>(
    _ own: [Source], _ range: Range<Int>, into block: inout CartesianBlock<Target>
  )
}
