import Foundation
import HEPCore
import Jets
import Vectors

/// One jet of random particles around two directions, and its clustering.
func twoProngJet(_ count: Int = 40, seed: UInt64) throws -> Jet {
  var generator = RandomStream(seed: seed)
  let particles = (0..<count).map { index -> LorentzVector<Double> in
    let side = index % 3 == 0 ? 0.5 : 0
    let pt = generator.exponential(mean: 12) + 0.01
    let y = 0.3 + side * 0.7 + generator.normal(mean: 0, sigma: 0.1)
    let phi = 6.2 + side + generator.normal(mean: 0, sigma: 0.1)
    return LorentzVector(pt: pt, rapidity: y, phi: phi, mass: 0.13957)
  }
  return try ClusterSequence(particles, JetDefinition(.antiKt(R: 1.2))).inclusiveJets()[0]
}
