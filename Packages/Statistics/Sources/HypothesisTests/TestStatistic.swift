/// The test statistics for signal strengths, all of them ratios of profiled likelihoods.
///
/// Source: G. Cowan, K. Cranmer, E. Gross and O. Vitells, Eur. Phys. J. C 71 (2011) 1554
/// (arXiv:1007.1727).
///
/// The difference between those with a tilde and those without is the lower limit of the parameter of
/// interest in the free fit: zero with a tilde, none of its own without.
public enum TestStatistic: String, Sendable, CaseIterable {
  /// For discovery: against μ = 0, for excesses alone (eq. 12).
  case q0
  /// For upper limits; μ may be fitted below zero (eq. 14).
  case qMu = "q"
  /// For upper limits with μ ≥ 0 (eq. 16): the one for CLs.
  case qTilde = "qtilde"
  /// For two-sided intervals; μ may be fitted below zero (eq. 8).
  case tMu = "t"
  /// For two-sided intervals with μ ≥ 0 (eq. 11).
  case tTilde = "ttilde"

  /// The signal strength of the Asimov data: 1 for discovery, 0 for the others.
  var asimovMu: Double { self == .q0 ? 1 : 0 }

  /// Whether the free fit keeps the signal strength from becoming negative.
  ///
  /// For discovery that changes nothing: a negative signal strength gives zero either way.
  var isBounded: Bool { self != .qMu && self != .tMu }

  /// The statistic from the rise of 2 × NLL between the free fit and the one at μ.
  func value(rise: Double, mu: Double, muHat: Double) -> Double {
    switch self {
    case .q0: muHat < 0 ? 0 : max(rise, 0)
    case .qMu, .qTilde: muHat > mu ? 0 : max(rise, 0)
    case .tMu, .tTilde: max(rise, 0)
    }
  }
}
