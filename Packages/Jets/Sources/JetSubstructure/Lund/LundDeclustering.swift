public import Jets
import RealModule

/// One branching of a jet in the Lund plane (1807.04758).
public struct LundDeclustering: Sendable, Equatable {
  /// The distance Δ of the branches.
  public let delta: Double
  /// The share *p*t₂/(*p*t₁ + *p*t₂) of the softer branch.
  public let z: Double
  /// The transverse momentum *p*t₂ Δ of the softer branch to the harder, in GeV.
  public let kt: Double
  /// The mass of both branches together, in GeV.
  public let mass: Double
  /// The azimuth of the softer branch around the harder, atan2(*y*₂ − *y*₁, *φ*₂ − *φ*₁).
  public let psi: Double
  /// *z* Δ.
  public var kappa: Double { z * delta }

  init(_ harder: Jet, _ softer: Jet, mass: Double) {
    delta = harder.deltaR(softer)
    let (first, second) = (harder.pt, softer.pt)
    z = first + second > 0 ? second / (first + second) : 0
    kt = second * delta
    self.mass = mass
    let turn = (softer.phi - harder.phi).remainder(dividingBy: 2 * .pi)
    psi = Double.atan2(y: softer.rapidity - harder.rapidity, x: turn)
  }
}

extension Jet {
  /// The branchings along the harder branch of a Cambridge/Aachen jet, the widest first.
  ///
  /// - Throws: ``/Jets/JetsError`` for particles that cannot be clustered.
  public func primaryLundPlane() throws(JetsError) -> [LundDeclustering] {
    try LundTree(self).primary
  }
}
