import RealModule
import VectorMath

/// Rapidity and azimuth as clustering uses them, finite for every finite momentum.
enum Angles {
  /// The rapidity of a momentum along the beam, to which |*p*z| is added.
  ///
  /// The convention of the FastJet manual (1111.6097): such momenta lie far from all others.
  static let beamRapidity = 1e5

  /// The argument of the logarithm of the rapidity, (*p*t² + *m*²)/(*E* + |*p*z|)²; space-like masses
  /// count as zero.
  @inline(__always)
  static func rapidityRatio(kt2: Double, pz: Double, energy: Double) -> Double {
    let square = (energy + pz) * (energy - pz) - kt2
    let sum = energy + pz.magnitude
    return (kt2 + (square > 0 ? square : 0)) / (sum * sum)
  }

  /// The rapidity from the logarithm of the ratio.
  @inline(__always)
  static func rapidity(ratio: Double, logarithm: Double, pz: Double) -> Double {
    let size = ratio > 0 ? -0.5 * logarithm : beamRapidity + pz.magnitude
    return pz < 0 ? -size : size
  }

  /// The rapidity of a momentum; ±(10⁵ + |*p*z|) along the beam.
  static func rapidity(kt2: Double, pz: Double, energy: Double) -> Double {
    let ratio = rapidityRatio(kt2: kt2, pz: pz, energy: energy)
    return rapidity(ratio: ratio, logarithm: Double.log(ratio), pz: pz)
  }

  /// An angle in (−2π, 2π) moved to [0, 2π).
  @inline(__always)
  static func wrapped(_ angle: Double) -> Double {
    let positive = angle < 0 ? angle + 2 * .pi : angle
    return positive >= 2 * .pi ? positive - 2 * .pi : positive
  }

  /// The azimuth in [0, 2π); zero along the beam.
  static func phi(px: Double, py: Double) -> Double {
    wrapped(Double.atan2(y: py, x: px))
  }

  /// The squared distance Δ*y*² + Δ*φ*².
  @inline(__always)
  static func squaredDistance(_ y1: Double, _ phi1: Double, _ y2: Double, _ phi2: Double) -> Double
  {
    let dy = y1 - y2
    let straight = (phi1 - phi2).magnitude
    let around = 2 * .pi - straight
    let dphi = straight < around ? straight : around
    return dy * dy + dphi * dphi
  }
}
