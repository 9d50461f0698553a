import Jets
import RealModule
import Vectors

/// How evenly two branches share the momentum (1402.2657; e⁺e⁻ forms as in 1411.6633).
public enum SymmetryMeasure: Sendable, Hashable, CaseIterable {
  /// min(*p*t₁, *p*t₂)/(*p*t₁ + *p*t₂).
  case scalarZ
  /// min(*p*t₁, *p*t₂)/*p*t of the sum.
  case vectorZ
  /// min(*p*t₁², *p*t₂²) Δ²/*m*².
  case y
  /// min(*E*₁, *E*₂)/(*E*₁ + *E*₂), distances as the angle θ in space.
  case thetaE
  /// min(*E*₁, *E*₂)/(*E*₁ + *E*₂), distances as √(2(1 − cos θ)).
  case cosThetaE

  /// The symmetry of two branches.
  func symmetry(_ harder: Jet, _ softer: Jet) -> Double {
    let (a, b) = (harder.momentum, softer.momentum)
    switch self {
    case .scalarZ:
      return ratio(Swift.min(a.pt, b.pt), a.pt + b.pt)
    case .vectorZ:
      return ratio(Swift.min(a.pt, b.pt), (a + b).pt)
    case .y:
      let least = Swift.min(a.pt, b.pt)
      let distance = harder.deltaR(softer)
      return ratio(least * least * distance * distance, (a + b).massSquared)
    case .thetaE, .cosThetaE:
      return ratio(Swift.min(a.energy, b.energy), a.energy + b.energy)
    }
  }

  /// The squared distance of two branches.
  func squaredDistance(_ harder: Jet, _ softer: Jet) -> Double {
    switch self {
    case .scalarZ, .vectorZ, .y:
      let distance = harder.deltaR(softer)
      return distance * distance
    case .thetaE, .cosThetaE:
      let (a, b) = (harder.momentum.momentum, softer.momentum.momentum)
      let (sine, cosine) = (a.cross(b).magnitude, a.dot(b))
      guard sine > 0 || cosine != 0 else { return 0 }
      let angle = Double.atan2(y: sine, x: cosine)
      if self == .thetaE { return angle * angle }
      let half = Double.sin(angle / 2)
      return 4 * half * half
    }
  }

  private func ratio(_ part: Double, _ whole: Double) -> Double { whole > 0 ? part / whole : 0 }
}
