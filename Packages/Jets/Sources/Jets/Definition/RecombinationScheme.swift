public import Vectors

/// How two momenta become one.
///
/// All schemes but ``e`` and ``custom(_:)`` are those of the FastJet manual (1111.6097, section 3.4).
public enum RecombinationScheme: Sendable {
  /// The sum of the four-momenta.
  case e
  /// Sum of *p*t, direction weighted by *p*t, massless; particles are made massless by their energy.
  case pt
  /// As ``pt``, direction weighted by *p*t².
  case pt2
  /// As ``pt``, but particles are made massless by scaling their momentum to the energy.
  case et
  /// As ``et``, direction weighted by *p*t².
  case et2
  /// As ``pt``, particles keeping their masses at first.
  case boostInvariantPt
  /// As ``pt2``, particles keeping their masses at first.
  case boostInvariantPt2
  /// Winner takes all: sum of *p*t, direction and mass of the one with more *p*t (1401.2158).
  case winnerTakesAllPt
  /// Winner takes all in space: sum of |**p**|, direction and mass of the one with more |**p**|.
  case winnerTakesAllP
  /// A function of the two momenta, in GeV, which must not depend on their order.
  case custom(
    @Sendable (LorentzVector<Double>, LorentzVector<Double>) -> LorentzVector<Double>)
}
