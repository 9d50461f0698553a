/// Lorentz vectors, in any of twelve coordinate systems: one array per coordinate.
///
///     let leading = try PtEtaPhiMColumns(pt: pt, eta: eta, phi: phi, mass: mass)
///     let masses = try leading.invariantMass(with: subleading)
@frozen
public struct SpacetimeColumns<
  Scalar: VectorScalar, Azimuthal: AzimuthalCoordinates, Longitudinal: LongitudinalCoordinate,
  Temporal: TemporalCoordinate
>: Equatable, Sendable {
  @usableFromInline let first: [Scalar]
  @usableFromInline let second: [Scalar]
  @usableFromInline let third: [Scalar]
  @usableFromInline let fourth: [Scalar]

  @inlinable
  init(unchecked first: [Scalar], _ second: [Scalar], _ third: [Scalar], _ fourth: [Scalar]) {
    assert(
      [second.count, third.count, fourth.count].allSatisfy { $0 == first.count },
      "The columns must have the same length.")
    self.first = first
    self.second = second
    self.third = third
    self.fourth = fourth
  }

  /// Creates columns from vectors in any coordinates; coordinates that both store stay exact.
  @inlinable
  public init(_ vectors: some FourMomentumColumns<Scalar>) {
    let (first, second) = Azimuthal.coordinates(of: vectors)
    self.init(
      unchecked: first, second, Longitudinal.coordinate(of: vectors),
      Temporal.coordinate(of: vectors))
  }

  /// Creates columns from single vectors in any coordinates.
  @inlinable
  public init<Momentum: FourMomentum>(_ vectors: some Sequence<Momentum>)
  where Momentum.Scalar == Scalar {
    var (first, second, third, fourth): ([Scalar], [Scalar], [Scalar], [Scalar]) = ([], [], [], [])
    for vector in vectors {
      let own = Element(vector)
      first.append(own.first)
      second.append(own.second)
      third.append(own.third)
      fourth.append(own.fourth)
    }
    self.init(unchecked: first, second, third, fourth)
  }
}

/// Four-momenta with Cartesian components, in columns.
public typealias LorentzVectorColumns<Scalar: VectorScalar> =
  SpacetimeColumns<Scalar, AzimuthalXY, LongitudinalZ, TemporalT>

/// Four-momenta in transverse momentum, pseudorapidity, azimuth and mass, in columns.
public typealias PtEtaPhiMColumns<Scalar: VectorScalar> =
  SpacetimeColumns<Scalar, AzimuthalRhoPhi, LongitudinalEta, TemporalTau>

/// Four-momenta in transverse momentum, pseudorapidity, azimuth and energy, in columns.
public typealias PtEtaPhiEColumns<Scalar: VectorScalar> =
  SpacetimeColumns<Scalar, AzimuthalRhoPhi, LongitudinalEta, TemporalT>

/// Four-momenta with Cartesian momentum and mass, in columns.
public typealias PxPyPzMColumns<Scalar: VectorScalar> =
  SpacetimeColumns<Scalar, AzimuthalXY, LongitudinalZ, TemporalTau>

extension SpacetimeColumns {
  /// The coordinates by their names, which ``init(coordinates:)`` takes in the same order.
  @inlinable
  public var coordinates: [[Scalar]] { Azimuthal.arranged(first, second, third) + [fourth] }

  /// The names of the coordinates of momenta.
  public static var names: [String] { Element.names }

  /// Creates columns from their coordinates in the order of ``names``.
  ///
  /// - Throws: ``VectorsError`` when there are not four, or they do not have the same length.
  public init(coordinates: [[Scalar]]) throws(VectorsError) {
    try checkCoordinates(coordinates, Self.names)
    let order = Azimuthal.arranged(0, 1, 2)
    var stored = coordinates
    for (place, slot) in order.enumerated() { stored[slot] = coordinates[place] }
    self.init(unchecked: stored[0], stored[1], stored[2], stored[3])
  }
}

extension SpacetimeColumns: CustomStringConvertible {
  /// The number of momenta and the first few of them.
  public var description: String { abbreviated(self, "momenta") }
}
