import RealModule

/// The function φ(z) = (eᶻ - 1) / z with its derivative, both smooth through zero.
enum ExponentialRatio {
  static func value(_ z: Double) -> Double {
    abs(z) < 1e-10 ? 1 + 0.5 * z : Double.expMinusOne(z) / z
  }

  static func derivative(_ z: Double) -> Double {
    guard abs(z) < 0.5 else { return (Double.exp(z) * (z - 1) + 1) / (z * z) }
    var term = 1.0
    var sum = 0.5
    for k in 1..<20 {
      term *= z / Double(k)
      sum += term / Double(k + 2)
    }
    return sum
  }
}
