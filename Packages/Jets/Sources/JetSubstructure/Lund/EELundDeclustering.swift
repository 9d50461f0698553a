import Jets
import RealModule
import Vectors

/// One branching of a jet in the Lund plane of e⁺e⁻ collisions (2205.02861, section 2).
///
/// Of the two branches the softer is that with less |*p*|; *θ* is the angle between them.
public struct EELundDeclustering: Sendable, Equatable {
  /// −ln tan(*θ*/2).
  public let eta: Double
  /// sin *θ*.
  public let sinTheta: Double
  /// The share |*p*₂|/(|*p*₁| + |*p*₂|) of the softer branch.
  public let z: Double
  /// The transverse momentum |*p*₂| sin *θ* of the softer branch to the harder, in GeV.
  public let kt: Double
  /// The mass of both branches together, in GeV.
  public let mass: Double
  /// The azimuth: the signed angles between the planes of successive branchings added up, in (−π, π].
  public let psi: Double
  /// *z* sin *θ*.
  public var kappa: Double { z * sinTheta }

  init(_ harder: Vector3<Double>, _ softer: Vector3<Double>, mass: Double, psi: Double) {
    let (first, second) = (harder.magnitude, softer.magnitude)
    let size = first * second
    let sine = size > 0 ? harder.cross(softer).magnitude / size : 0
    let cosine = size > 0 ? harder.dot(softer) / size : 1
    // tan(θ/2) = sin θ/(1 + cos θ), or the inverse of the same for the other side.
    let tangent = cosine > 0 ? sine / (1 + cosine) : (1 - cosine) / sine
    eta = -Double.log(tangent)
    sinTheta = sine
    z = first + second > 0 ? second / (first + second) : 0
    kt = second * sine
    self.mass = mass
    self.psi = psi
  }
}
