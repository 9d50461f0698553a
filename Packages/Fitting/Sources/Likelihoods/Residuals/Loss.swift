import RealModule

/// How strongly a residual counts: χ² for small ones, less for outliers.
///
/// Each is 2 c² ρ(r / c) with r the residual in units of its error and c the scale beyond which it counts less.
public enum Loss: Sendable {
  /// Its square.
  case linear
  /// 2 c² (√(1 + r² / c²) - 1), which grows linearly for outliers.
  case softL1(scale: Double)
  /// Its square up to c, and beyond that the tangent (P. J. Huber, Ann. Math. Stat. 35 (1964) 73).
  case huber(scale: Double)
  /// c² log(1 + r² / c²), which grows like a logarithm.
  case cauchy(scale: Double)
  /// c² arctan(r² / c²), which is bounded.
  case arctan(scale: Double)
  /// A function of one's own of the residual, with its first and second derivative.
  case custom(@Sendable (Double) -> (value: Double, slope: Double, bend: Double))

  /// 2 (√(1 + r²) - 1), which grows linearly for outliers.
  public static var softL1: Loss { .softL1(scale: 1) }

  /// The loss with its first and second derivative.
  func callAsFunction(_ r: Double) -> (value: Double, slope: Double, bend: Double) {
    switch self {
    case .linear: return (r * r, 2 * r, 2)
    case .softL1(let c):
      let root = (1 + r * r / (c * c)).squareRoot()
      return (2 * c * c * (root - 1), 2 * r / root, 2 / (root * root * root))
    case .huber(let c):
      if abs(r) <= c { return (r * r, 2 * r, 2) }
      return (2 * c * abs(r) - c * c, r > 0 ? 2 * c : -2 * c, 0)
    case .cauchy(let c):
      let z = r * r / (c * c)
      return (
        c * c * Double.log(onePlus: z), 2 * r / (1 + z), 2 * (1 - z) / ((1 + z) * (1 + z))
      )
    case .arctan(let c):
      let z = r * r / (c * c)
      let d = 1 + z * z
      return (c * c * Double.atan(z), 2 * r / d, 2 * (1 - 3 * z * z) / (d * d))
    case .custom(let function): return function(r)
    }
  }

  /// The scale, where there is one.
  var scale: Double? {
    switch self {
    case .linear, .custom: nil
    case .softL1(let scale), .huber(let scale), .cauchy(let scale), .arctan(let scale): scale
    }
  }
}
