/// A four-momentum as detectors measure it: transverse momentum, pseudorapidity, azimuth and mass.
///
/// Momenta and masses in GeV, angles in radians. The coordinates are stored as they are, so that a
/// light particle keeps its mass at any energy. A momentum along the beam (`pt` zero) has no
/// longitudinal component in these coordinates; use ``LorentzVector`` for those.
@frozen
public struct PtEtaPhiM<Scalar: VectorScalar>: Hashable, Sendable {
  /// The transverse momentum.
  public var pt: Scalar
  /// The pseudorapidity.
  public var eta: Scalar
  /// The azimuthal angle, in any range.
  public var phi: Scalar
  /// The mass; negative, −√(−*m*²), for a space-like momentum.
  public var mass: Scalar

  /// Creates a momentum from its coordinates.
  @inlinable
  public init(pt: Scalar, eta: Scalar, phi: Scalar, mass: Scalar) {
    self.pt = pt
    self.eta = eta
    self.phi = phi
    self.mass = mass
  }

  /// The momentum with its magnitude and mass multiplied by a factor, in the same coordinates.
  ///
  /// For calibrations of the energy scale. A negative factor turns the direction around and leaves
  /// mass and energy positive.
  @inlinable
  public func scaled(by factor: Scalar) -> PtEtaPhiM {
    let turned = factor < 0
    return PtEtaPhiM(
      pt: pt * factor.magnitude, eta: turned ? -eta : eta,
      phi: turned ? Formulas.deltaPhi(phi, .pi) : phi, mass: mass * factor.magnitude)
  }
}
