/// Vectors in columns that have a direction in space: one array per coordinate.
public protocol SpatialCollection<Scalar>: PlanarCollection where Element: Spatial {
  /// The components along the beam.
  var z: [Scalar] { get }
  /// The polar angles.
  var theta: [Scalar] { get }
  /// The pseudorapidities.
  var eta: [Scalar] { get }
  /// The lengths in space.
  var p: [Scalar] { get }
}

extension SpatialCollection {
  /// The components along the beam of momenta.
  @inlinable
  public var pz: [Scalar] { z }

  /// The differences of pseudorapidities at the same place.
  ///
  /// - Throws: ``VectorsError`` when the columns do not have the same length.
  @inlinable
  public func deltaEta(_ other: some SpatialCollection<Scalar>) throws(VectorsError) -> [Scalar] {
    try checkLengths("left of deltaEta", self, "right of deltaEta", other)
    return elementwise(eta, other.eta, -)
  }

  /// The distances √(Δη² + Δφ²) of vectors at the same place.
  ///
  /// - Throws: ``VectorsError`` when the columns do not have the same length.
  @inlinable
  public func deltaR(_ other: some SpatialCollection<Scalar>) throws(VectorsError) -> [Scalar] {
    try checkLengths("left of deltaR", self, "right of deltaR", other)
    return elementwise(eta, phi, other.eta, other.phi) {
      Formulas.deltaR(eta1: $0, phi1: $1, eta2: $2, phi2: $3)
    }
  }

  /// The squared distances Δη² + Δφ² of vectors at the same place.
  ///
  /// - Throws: ``VectorsError`` when the columns do not have the same length.
  @inlinable
  public func deltaRSquared(
    _ other: some SpatialCollection<Scalar>
  ) throws(VectorsError) -> [Scalar] {
    try checkLengths("left of deltaRSquared", self, "right of deltaRSquared", other)
    return elementwise(eta, phi, other.eta, other.phi) {
      Formulas.deltaRSquared(eta1: $0, phi1: $1, eta2: $2, phi2: $3)
    }
  }

  /// The angles in space between vectors at the same place; NaN where one is zero.
  ///
  /// - Throws: ``VectorsError`` when the columns do not have the same length.
  @inlinable
  public func angle(to other: some SpatialCollection<Scalar>) throws(VectorsError) -> [Scalar] {
    try checkLengths("left of angle", self, "right of angle", other)
    return indices.map { self[$0].angle(to: other[$0]) }
  }
}
