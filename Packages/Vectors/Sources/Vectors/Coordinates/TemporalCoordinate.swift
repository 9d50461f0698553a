/// The coordinate of a vector in time: ``TemporalT`` or ``TemporalTau``.
///
/// For a momentum these are energy and mass. A conforming type has no values. It names the
/// coordinate that a vector stores, and says how each quantity is computed from it.
public protocol TemporalCoordinate: Sendable {
  /// The name of the coordinate of a momentum.
  static var name: String { get }

  /// The time, or the energy, of a vector of a length *p* in space.
  static func t<Scalar: VectorScalar>(p: Scalar, _ own: Scalar) -> Scalar

  /// The square *t*² − *p*², negative for a space-like vector.
  static func tauSquared<Scalar: VectorScalar>(
    rhoSquared: Scalar, z: Scalar, _ own: Scalar
  ) -> Scalar

  /// The root of *t*² − *p*² with its sign.
  static func tau<Scalar: VectorScalar>(rhoSquared: Scalar, z: Scalar, _ own: Scalar) -> Scalar

  /// The square *t*² − *z*².
  static func transverseTauSquared<Scalar: VectorScalar>(
    rhoSquared: Scalar, z: Scalar, _ own: Scalar
  ) -> Scalar

  /// This coordinate of a vector in any coordinates; a stored one comes as it is.
  static func coordinate<Scalar: VectorScalar>(of vector: some FourMomentum<Scalar>) -> Scalar

  /// This coordinate of vectors in any coordinates; a stored one comes as it is.
  static func coordinate<Scalar: VectorScalar>(
    of vectors: some FourMomentumColumns<Scalar>
  ) -> [Scalar]

  /// This coordinate after a transformation that keeps τ, of which the new time is known.
  static func coordinate<Scalar: VectorScalar>(_ own: Scalar, movedTo time: Scalar.Wide) -> Scalar

  /// This coordinate of a column after a transformation that keeps τ.
  static func coordinate<Scalar: VectorScalar>(_ own: [Scalar], movedTo times: [Scalar]) -> [Scalar]

  /// The times of a column.
  static func t<Scalar: VectorScalar>(p: () -> [Scalar], _ own: [Scalar]) -> [Scalar]

  /// The signed roots of *t*² − *p*² of a column, computed from components where they are not stored.
  static func tau<Scalar: VectorScalar>(_ own: [Scalar], computed: () -> [Scalar]) -> [Scalar]

  /// The squares *t*² − *p*² of a column, computed from components where they are not stored.
  static func tauSquared<Scalar: VectorScalar>(
    _ own: [Scalar], computed: () -> [Scalar]
  ) -> [Scalar]

  /// Writes *t* of part of a column into a block that has x, y and z.
  static func load<Source: VectorScalar, Target: VectorScalar>(
    _ own: [Source], _ range: Range<Int>, into block: inout CartesianBlock<Target>
  )

  /// Writes τ of part of a column, of which a block has the components.
  static func loadTau<Source: VectorScalar, Target: VectorScalar>(
    _ own: [Source], _ range: Range<Int>, from block: CartesianBlock<Target>,
    into masses: inout [Target]
  )
}
