/// A Lorentz vector, such as a four-momentum, in any of twelve coordinate systems.
///
/// It stores the coordinates that its type names and nothing else; quantities are computed from them.
/// The labels of the initialiser choose the system:
///
///     let muon = SpacetimeVector(pt: 42.1, eta: 0.3, phi: -1.2, mass: 0.10566)   // PtEtaPhiM<Double>
///     let system = SpacetimeVector(px: 10.0, py: -22, pz: 35, energy: 43)       // LorentzVector<Double>
///
/// The sum of vectors has Cartesian components. Convert with the type's name: `PtEtaPhiM(system)`.
@frozen
public struct SpacetimeVector<
  Scalar: VectorScalar, Azimuthal: AzimuthalCoordinates, Longitudinal: LongitudinalCoordinate,
  Temporal: TemporalCoordinate
>: Sendable {
  @usableFromInline var first: Scalar
  @usableFromInline var second: Scalar
  @usableFromInline var third: Scalar
  @usableFromInline var fourth: Scalar

  @inlinable
  init(_ first: Scalar, _ second: Scalar, _ third: Scalar, _ fourth: Scalar) {
    self.first = first
    self.second = second
    self.third = third
    self.fourth = fourth
  }
}

/// A four-momentum with Cartesian components px, py, pz and energy, in GeV.
///
/// The type that sums of momenta have. It holds every momentum, also space-like ones and those along
/// the beam. The mass of a light, fast particle is lost in rounding (at 1 TeV that of an electron
/// has hardly three digits left in double precision); store such particles as ``PtEtaPhiM``.
public typealias LorentzVector<Scalar: VectorScalar> =
  SpacetimeVector<Scalar, AzimuthalXY, LongitudinalZ, TemporalT>

/// A four-momentum as detectors measure it: transverse momentum, pseudorapidity, azimuth and mass.
///
/// The coordinates are stored as they are, so that a light particle keeps its mass at any energy. A
/// momentum along the beam (`pt` zero) has no longitudinal component in these coordinates; use
/// ``LorentzVector`` for those.
public typealias PtEtaPhiM<Scalar: VectorScalar> =
  SpacetimeVector<Scalar, AzimuthalRhoPhi, LongitudinalEta, TemporalTau>

/// A four-momentum with transverse momentum, pseudorapidity, azimuth and energy, as calorimeters
/// measure it.
public typealias PtEtaPhiE<Scalar: VectorScalar> =
  SpacetimeVector<Scalar, AzimuthalRhoPhi, LongitudinalEta, TemporalT>

/// A four-momentum with Cartesian momentum and mass, which keeps the mass of light particles.
public typealias PxPyPzM<Scalar: VectorScalar> =
  SpacetimeVector<Scalar, AzimuthalXY, LongitudinalZ, TemporalTau>

extension SpacetimeVector: Equatable, Hashable {}

extension SpacetimeVector: CustomStringConvertible {
  /// The four coordinates.
  public var description: String {
    let values = Azimuthal.arranged(first, second, third) + [fourth]
    return "(" + zip(Self.names, values).map { "\($0): \($1)" }.joined(separator: ", ") + ")"
  }
}

extension SpacetimeVector {
  /// The names of the coordinates of a momentum, in their customary order.
  public static var names: [String] {
    let (first, second) = Azimuthal.names
    return Azimuthal.arranged(first, second, Longitudinal.name) + [Temporal.name]
  }
}
