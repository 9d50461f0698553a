import Foundation
import HEPCore
import Vectors

/// Events of random momenta, with a few hard directions.
func randomEvent(_ count: Int, seed: UInt64, ties: Bool = false) -> [LorentzVector<Double>] {
  var generator = RandomStream(seed: seed)
  let axes = (0..<3).map { _ in
    (generator.uniform(in: -2...2), generator.uniform(in: 0...6.28318))
  }
  return (0..<count).map { index in
    let isHard = index % 3 == 0
    let axis = axes[index % axes.count]
    var pt = generator.exponential(mean: isHard ? 20 : 0.8) + 0.05
    var y = isHard ? generator.normal(mean: axis.0, sigma: 0.15) : generator.uniform(in: -5...5)
    var phi = isHard ? generator.normal(mean: axis.1, sigma: 0.15) : generator.uniform(in: 0...6.28)
    if ties { (pt, y, phi) = (pt.rounded(.up), (y * 4).rounded() / 4, (phi * 4).rounded() / 4) }
    let mass = ties ? 0 : 0.13957
    let transverse = (pt * pt + mass * mass).squareRoot()
    return LorentzVector(
      px: pt * cos(phi), py: pt * sin(phi), pz: transverse * sinh(y), energy: transverse * cosh(y))
  }
}

extension LorentzVector<Double> {
  /// All components multiplied by a factor.
  func scaledBy(_ factor: Double) -> LorentzVector<Double> {
    LorentzVector(px: px * factor, py: py * factor, pz: pz * factor, energy: energy * factor)
  }
}
