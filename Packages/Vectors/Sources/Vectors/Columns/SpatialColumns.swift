/// Vectors in space, in any of six coordinate systems: one array per coordinate.
@frozen
public struct SpatialColumns<
  Scalar: VectorScalar, Azimuthal: AzimuthalCoordinates, Longitudinal: LongitudinalCoordinate
>: Equatable, Sendable {
  @usableFromInline let first: [Scalar]
  @usableFromInline let second: [Scalar]
  @usableFromInline let third: [Scalar]

  @inlinable
  init(unchecked first: [Scalar], _ second: [Scalar], _ third: [Scalar]) {
    self.first = first
    self.second = second
    self.third = third
  }

  /// Creates columns from the spatial parts of vectors in any coordinates.
  @inlinable
  public init(_ vectors: some SpatialCollection<Scalar>) {
    let (first, second) = Azimuthal.coordinates(of: vectors)
    self.init(unchecked: first, second, Longitudinal.coordinate(of: vectors))
  }

  /// Creates columns from single vectors.
  @inlinable
  public init(_ vectors: some Sequence<SpatialVector<Scalar, Azimuthal, Longitudinal>>) {
    var (first, second, third): ([Scalar], [Scalar], [Scalar]) = ([], [], [])
    for vector in vectors {
      first.append(vector.first)
      second.append(vector.second)
      third.append(vector.third)
    }
    self.init(unchecked: first, second, third)
  }
}

/// Vectors in space with Cartesian components, in columns.
public typealias Vector3Columns<Scalar: VectorScalar> =
  SpatialColumns<Scalar, AzimuthalXY, LongitudinalZ>

/// Vectors in space with the coordinates of detectors, in columns.
public typealias RhoPhiEtaColumns<Scalar: VectorScalar> =
  SpatialColumns<Scalar, AzimuthalRhoPhi, LongitudinalEta>

extension SpatialColumns: SpatialCollection {
  /// Zero.
  @inlinable
  public var startIndex: Int { 0 }

  /// The number of vectors.
  @inlinable
  public var endIndex: Int { first.count }

  /// The vector at `index`.
  ///
  /// - Precondition: `index` lies in `0..<count`.
  @inlinable
  public subscript(index: Int) -> SpatialVector<Scalar, Azimuthal, Longitudinal> {
    SpatialVector(first[index], second[index], third[index])
  }

  /// The components along x.
  @inlinable
  public var x: [Scalar] { Azimuthal.x(first, second) }

  /// The components along y.
  @inlinable
  public var y: [Scalar] { Azimuthal.y(first, second) }

  /// The distances from the beam axis.
  @inlinable
  public var rho: [Scalar] { Azimuthal.rho(first, second) }

  /// The azimuthal angles.
  @inlinable
  public var phi: [Scalar] { Azimuthal.phi(first, second) }

  /// The components along the beam.
  @inlinable
  public var z: [Scalar] { Longitudinal.z(rho: { rho }, third) }

  /// The polar angles.
  @inlinable
  public var theta: [Scalar] { Longitudinal.theta(rho: { rho }, third) }

  /// The pseudorapidities.
  @inlinable
  public var eta: [Scalar] { Longitudinal.eta(rho: { rho }, third) }

  /// The lengths.
  @inlinable
  public var p: [Scalar] { Longitudinal.magnitude(rho: { rho }, third) }
}

extension SpatialColumns {
  /// The coordinates by their names, which ``init(coordinates:)`` takes in the same order.
  @inlinable
  public var coordinates: [[Scalar]] { Azimuthal.arranged(first, second, third) }

  /// The names of the coordinates of momenta.
  public static var names: [String] { Element.names }

  /// Creates columns from their coordinates in the order of ``names``.
  ///
  /// - Throws: ``VectorsError`` when there are not three, or they do not have the same length.
  public init(coordinates: [[Scalar]]) throws(VectorsError) {
    try checkCoordinates(coordinates, Self.names)
    let order = Azimuthal.arranged(0, 1, 2)
    var stored = coordinates
    for (place, slot) in order.enumerated() { stored[slot] = coordinates[place] }
    self.init(unchecked: stored[0], stored[1], stored[2])
  }
}

extension SpatialColumns: CustomStringConvertible {
  /// The number of vectors and the first few of them.
  public var description: String { abbreviated(self, "vectors") }
}
