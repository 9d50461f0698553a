import Foundation
import Vectors

@testable import Jets

/// Clustering as the definition says it, N³.
struct NaiveClustering {
  struct Step: Equatable { var first, second: Int; var distance: Double }

  /// The steps of generalised kt with the power 2p of a set of momenta.
  static func steps(_ particles: [LorentzVector<Double>], R: Double, p: Double) -> [Step] {
    var jets = particles
    var live = Array(particles.indices)
    var label = live
    var steps: [Step] = []
    while !live.isEmpty {
      let square = { (jet: Int) in jets[jet].px * jets[jet].px + jets[jet].py * jets[jet].py }
      let weight = { (jet: Int) in
        p == 0 ? 1 : p == 1 ? square(jet) : square(jet) > 1e-280 ? pow(square(jet), p) : 1e280
      }
      var best = (distance: Double.infinity, label: Int.max, first: -1, second: -1)
      for i in live {
        var near = (square: R * R, label: Int.max, jet: -1)
        for j in live where j != i {
          let d = separation(jets[i], jets[j])
          if d < R * R, (d, label[j]) < (near.square, near.label) { near = (d, label[j], j) }
        }
        let d = weight(i) * near.square
        if (d, label[i]) < (best.distance, best.label) {
          best = (d, label[i], i, near.jet)
        }
      }
      live.removeAll { $0 == best.first || $0 == best.second }
      steps.append(
        Step(
          first: best.second < 0 ? best.first : Swift.min(best.first, best.second),
          second: best.second < 0 ? -1 : Swift.max(best.first, best.second),
          distance: best.distance / (R * R)))
      if best.second >= 0 {
        let (a, b) = (jets[best.first], jets[best.second])
        jets.append(a + b)
        label.append(Swift.min(label[best.first], label[best.second]))
        live.append(jets.count - 1)
      }
    }
    return steps
  }

  private static func separation(_ a: LorentzVector<Double>, _ b: LorentzVector<Double>) -> Double {
    func place(_ v: LorentzVector<Double>) -> (Double, Double) {
      let square = v.px * v.px + v.py * v.py
      return (
        Angles.rapidity(kt2: square, pz: v.pz, energy: v.energy), Angles.phi(px: v.px, py: v.py)
      )
    }
    let ((ya, pa), (yb, pb)) = (place(a), place(b))
    return Angles.squaredDistance(ya, pa, yb, pb)
  }
}
