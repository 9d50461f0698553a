/// A four-momentum in some coordinates.
///
/// Energies, momenta and masses are in GeV, angles in radians.
///
/// ``LorentzVector`` stores Cartesian components, ``PtEtaPhiM`` what detectors measure. Every
/// quantity is there for both, computed from what is stored, and the two mix in sums and
/// comparisons.
///
/// A space-like momentum (*E* < *p*) has a negative mass: −√(−*m*²).
public protocol FourMomentum<Scalar>: Sendable {
  /// The type of the components.
  associatedtype Scalar: VectorScalar

  /// Creates a momentum from Cartesian components.
  init(_ components: LorentzVector<Scalar>)

  /// The Cartesian components.
  var cartesian: LorentzVector<Scalar> { get }

  /// The Cartesian components, computed in ``VectorScalar/Wide``.
  var wideCartesian: LorentzVector<Scalar.Wide> { get }

  /// The component along x.
  var px: Scalar { get }
  /// The component along y.
  var py: Scalar { get }
  /// The component along the beam.
  var pz: Scalar { get }
  /// The energy.
  var energy: Scalar { get }
  /// The transverse momentum.
  var pt: Scalar { get }
  /// The pseudorapidity; ±∞ along the beam, zero for the zero vector.
  var eta: Scalar { get }
  /// The azimuthal angle, in [−π, π] where it is not stored.
  var phi: Scalar { get }
  /// The mass; negative, −√(−*m*²), for a space-like momentum.
  var mass: Scalar { get }
  /// The squared mass *E*² − *p*².
  var massSquared: Scalar { get }
  /// The magnitude of the momentum.
  var p: Scalar { get }
  /// The squared transverse mass *E*² − *p*z² = *m*² + *p*t².
  var transverseMassSquared: Scalar { get }

  /// A momentum with the spatial components of another and the mass of this one.
  ///
  /// What transformations that keep the mass return: coordinates with a stored mass keep it exactly.
  func keepingMass(at moved: LorentzVector<Scalar.Wide>) -> Self
}
