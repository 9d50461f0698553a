import RealModule
import Vectors

/// A recombination scheme in the form that the kernels use.
struct Recombiner {
  let isSum: Bool
  private let scheme: RecombinationScheme

  init(_ scheme: RecombinationScheme) {
    self.scheme = scheme
    if case .e = scheme { isSum = true } else { isSum = false }
  }

  /// Joins jets `a` and `b` of a record into `jet`, with its angles.
  @inline(never)
  func combine(_ a: Int, _ b: Int, into jet: Int, _ record: ClusterRecord) {
    switch scheme {
    case .e: break
    case .pt, .et, .boostInvariantPt: weighted(a, b, jet, record) { $0.squareRoot() }
    case .pt2, .et2, .boostInvariantPt2: weighted(a, b, jet, record) { $0 }
    case .winnerTakesAllPt: winnerByPt(a, b, jet, record)
    case .winnerTakesAllP: winnerByP(a, b, jet, record)
    case .custom(let function):
      record.set(jet, function(record.momentum(a), record.momentum(b)))
      record.locate(jet)
    }
  }

  /// Makes the particles massless where the scheme asks for it.
  func prepare(_ record: ClusterRecord) {
    for i in 0..<record.count {
      let p2 =
        record.px[i] * record.px[i] + record.py[i] * record.py[i] + record.pz[i] * record.pz[i]
      switch scheme {
      case .pt, .pt2: record.energy[i] = p2.squareRoot()
      case .et, .et2:
        let factor = p2 > 0 ? record.energy[i] / p2.squareRoot() : 0
        record.px[i] *= factor
        record.py[i] *= factor
        record.pz[i] *= factor
      default: return
      }
    }
  }

  private func weighted(
    _ a: Int, _ b: Int, _ jet: Int, _ record: ClusterRecord, _ weight: (Double) -> Double
  ) {
    let (first, second) = (weight(record.kt2[a]), weight(record.kt2[b]))
    guard first + second > 0 else {
      record.set(jet, .zero)
      return record.locate(jet)
    }
    var (phiA, phiB) = (record.phi[a], record.phi[b])
    if phiA - phiB > .pi { phiB += 2 * .pi }
    if phiB - phiA > .pi { phiA += 2 * .pi }
    record.set(
      jet, pt: record.kt2[a].squareRoot() + record.kt2[b].squareRoot(),
      rapidity: (first * record.rapidity[a] + second * record.rapidity[b]) / (first + second),
      phi: Angles.wrapped((first * phiA + second * phiB) / (first + second)), mass: 0)
  }

  private func winnerByPt(_ a: Int, _ b: Int, _ jet: Int, _ record: ClusterRecord) {
    let winner = record.kt2[a] >= record.kt2[b] ? a : b
    record.set(
      jet, pt: record.kt2[a].squareRoot() + record.kt2[b].squareRoot(),
      rapidity: record.rapidity[winner], phi: record.phi[winner],
      mass: Swift.max(record.momentum(winner).massSquared, 0).squareRoot())
  }

  private func winnerByP(_ a: Int, _ b: Int, _ jet: Int, _ record: ClusterRecord) {
    let (one, other) = (record.momentum(a), record.momentum(b))
    let winner = one.p >= other.p ? one : other
    let sum = one.p + other.p
    let scale = winner.p > 0 ? sum / winner.p : 0
    let energy = (sum * sum + Swift.max(winner.massSquared, 0)).squareRoot()
    record.set(
      jet,
      LorentzVector(
        px: winner.px * scale, py: winner.py * scale, pz: winner.pz * scale, energy: energy))
    record.locate(jet)
  }
}

extension ClusterRecord {
  func momentum(_ jet: Int) -> LorentzVector<Double> {
    LorentzVector(px: px[jet], py: py[jet], pz: pz[jet], energy: energy[jet])
  }

  func set(_ jet: Int, _ momentum: LorentzVector<Double>) {
    px[jet] = momentum.px
    py[jet] = momentum.py
    pz[jet] = momentum.pz
    energy[jet] = momentum.energy
  }

  func set(_ jet: Int, pt: Double, rapidity: Double, phi: Double, mass: Double) {
    let transverse = (pt * pt + mass * mass).squareRoot()
    // A momentum along the beam has no finite components at its stated rapidity.
    let bounded = Swift.min(Swift.max(rapidity, -300), 300)
    set(
      jet,
      LorentzVector(
        px: pt * .cos(phi), py: pt * .sin(phi), pz: transverse * .sinh(bounded),
        energy: transverse * .cosh(bounded)))
    kt2[jet] = pt * pt
    self.rapidity[jet] = rapidity
    self.phi[jet] = phi
  }
}
