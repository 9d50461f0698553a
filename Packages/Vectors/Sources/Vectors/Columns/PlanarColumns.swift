/// Vectors in the plane, in Cartesian or polar coordinates: one array per coordinate.
@frozen
public struct PlanarColumns<Scalar: VectorScalar, Azimuthal: AzimuthalCoordinates>: Equatable,
  Sendable
{
  @usableFromInline let first: [Scalar]
  @usableFromInline let second: [Scalar]

  @inlinable
  init(unchecked first: [Scalar], _ second: [Scalar]) {
    self.first = first
    self.second = second
  }

  /// Creates columns from the transverse parts of vectors in any coordinates.
  @inlinable
  public init(_ vectors: some PlanarCollection<Scalar>) {
    let (first, second) = Azimuthal.coordinates(of: vectors)
    self.init(unchecked: first, second)
  }

  /// Creates columns from single vectors.
  @inlinable
  public init(_ vectors: some Sequence<PlanarVector<Scalar, Azimuthal>>) {
    var (first, second): ([Scalar], [Scalar]) = ([], [])
    for vector in vectors {
      first.append(vector.first)
      second.append(vector.second)
    }
    self.init(unchecked: first, second)
  }
}

/// Vectors in the plane with components x and y, in columns.
public typealias Vector2Columns<Scalar: VectorScalar> = PlanarColumns<Scalar, AzimuthalXY>

/// Vectors in the plane with coordinates ρ and φ, in columns.
public typealias RhoPhiColumns<Scalar: VectorScalar> = PlanarColumns<Scalar, AzimuthalRhoPhi>

extension PlanarColumns: PlanarCollection {
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
  public subscript(index: Int) -> PlanarVector<Scalar, Azimuthal> {
    PlanarVector(first[index], second[index])
  }

  /// The components along x.
  @inlinable
  public var x: [Scalar] { Azimuthal.x(first, second) }

  /// The components along y.
  @inlinable
  public var y: [Scalar] { Azimuthal.y(first, second) }

  /// The lengths.
  @inlinable
  public var rho: [Scalar] { Azimuthal.rho(first, second) }

  /// The azimuthal angles.
  @inlinable
  public var phi: [Scalar] { Azimuthal.phi(first, second) }
}

extension PlanarColumns {
  /// The coordinates by their names, which ``init(coordinates:)`` takes in the same order.
  @inlinable
  public var coordinates: [[Scalar]] { [first, second] }

  /// The names of the coordinates of momenta.
  @inlinable
  public static var names: [String] { [Azimuthal.names.0, Azimuthal.names.1] }

  /// Creates columns from their coordinates in the order of ``names``.
  ///
  /// - Throws: ``VectorsError`` when there are not two, or they do not have the same length.
  public init(coordinates: [[Scalar]]) throws(VectorsError) {
    try checkCoordinates(coordinates, Self.names)
    self.init(unchecked: coordinates[0], coordinates[1])
  }
}

extension PlanarColumns: CustomStringConvertible {
  /// The number of vectors and the first few of them.
  public var description: String { abbreviated(self, "vectors") }
}
