/// Vectors in columns that have a direction in the plane: one array per coordinate.
///
/// As a collection it gives single vectors; a quantity that has no column of its own is one `map`
/// away.
public protocol PlanarCollection<Scalar>: RandomAccessCollection, Sendable
where Element: Planar, Element.Scalar == Scalar, Index == Int {
  /// The type of the coordinates.
  associatedtype Scalar: VectorScalar

  /// The components along x.
  var x: [Scalar] { get }
  /// The components along y.
  var y: [Scalar] { get }
  /// The distances from the beam axis.
  var rho: [Scalar] { get }
  /// The azimuthal angles.
  var phi: [Scalar] { get }
}

extension PlanarCollection {
  /// The components along x of momenta.
  @inlinable
  public var px: [Scalar] { x }

  /// The components along y of momenta.
  @inlinable
  public var py: [Scalar] { y }

  /// The transverse momenta.
  @inlinable
  public var pt: [Scalar] { rho }

  /// The differences of azimuthal angles at the same place, in (−π, π].
  ///
  /// - Throws: ``VectorsError`` when the columns do not have the same length.
  @inlinable
  public func deltaPhi(_ other: some PlanarCollection<Scalar>) throws(VectorsError) -> [Scalar] {
    try checkLengths("left of deltaPhi", self, "right of deltaPhi", other)
    return elementwise(phi, other.phi) { Formulas.deltaPhi($0, $1) }
  }
}
