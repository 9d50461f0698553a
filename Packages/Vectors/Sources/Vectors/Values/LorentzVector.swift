/// A four-momentum with Cartesian components px, py, pz and energy, in GeV.
///
/// The type that sums of momenta have. It holds every momentum, also space-like ones and those along
/// the beam. The mass of a light, fast particle is lost in rounding (at 1 TeV that of an electron
/// has hardly three digits left in double precision); store such particles as ``PtEtaPhiM``.
@frozen
public struct LorentzVector<Scalar: VectorScalar>: Hashable, Sendable {
  /// The component along x.
  public var px: Scalar
  /// The component along y.
  public var py: Scalar
  /// The component along the beam.
  public var pz: Scalar
  /// The energy.
  public var energy: Scalar

  /// Creates a momentum from its components.
  @inlinable
  public init(px: Scalar, py: Scalar, pz: Scalar, energy: Scalar) {
    self.px = px
    self.py = py
    self.pz = pz
    self.energy = energy
  }

  /// The momentum of which all components are zero.
  @inlinable
  public static var zero: LorentzVector { LorentzVector(px: 0, py: 0, pz: 0, energy: 0) }

  /// Creates a momentum from wide components, rounding each.
  @inlinable
  public init(rounding wide: LorentzVector<Scalar.Wide>) {
    self.init(
      px: Scalar(wide.px), py: Scalar(wide.py), pz: Scalar(wide.pz), energy: Scalar(wide.energy))
  }

  /// Adds another momentum to this one.
  @inlinable
  public static func += (left: inout LorentzVector, right: some FourMomentum<Scalar>) {
    left = left + right
  }
}
