/// A four-momentum, or another Lorentz vector, in some coordinates.
///
/// Energies, momenta and masses are in GeV, angles in radians. Vectors in different coordinates mix
/// in sums and comparisons, and every quantity is computed from what is stored.
///
/// A space-like vector (*E* < *p*) has a negative mass: −√(−*m*²).
public protocol FourMomentum<Scalar>: Spatial {
  /// Creates a momentum from one in any coordinates.
  init(_ momentum: some FourMomentum<Scalar>)

  /// The Cartesian components, computed in ``VectorScalar/Wide``.
  var wideCartesian: LorentzVector<Scalar.Wide> { get }

  /// The energy, or the time.
  var energy: Scalar { get }
  /// The mass, or the proper time; negative, −√(−*m*²), for a space-like vector.
  var mass: Scalar { get }
  /// The squared mass *E*² − *p*².
  var massSquared: Scalar { get }
  /// The squared transverse mass *E*² − *p*z² = *m*² + *p*t².
  var transverseMassSquared: Scalar { get }

  /// A momentum with the spatial components of another and the mass of this one.
  ///
  /// What transformations that keep the mass return: coordinates with a stored mass keep it exactly.
  func keepingMass(at moved: LorentzVector<Scalar.Wide>) -> Self

  /// A vector of this kind from Cartesian components, which may have another mass.
  init(rounding wide: LorentzVector<Scalar.Wide>)
}

extension FourMomentum {
  /// The Cartesian components.
  @inlinable
  public var cartesian: LorentzVector<Scalar> { LorentzVector(self) }

  /// The time.
  @inlinable
  public var t: Scalar { energy }

  /// The proper time; negative for a space-like vector.
  @inlinable
  public var tau: Scalar { mass }

  /// The squared proper time.
  @inlinable
  public var tauSquared: Scalar { massSquared }

  /// The squared energy.
  @inlinable
  public var energySquared: Scalar { energy * energy }
}
