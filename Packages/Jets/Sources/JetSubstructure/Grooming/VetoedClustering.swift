import Jets
import Vectors

/// A clustering whose mergers may drop the softer branch.
struct VetoedClustering {
  private let algorithm: JetAlgorithm
  private let keepsBoth: @Sendable (LorentzVector<Double>, LorentzVector<Double>) -> Bool

  init(
    _ algorithm: JetAlgorithm,
    keepsBoth: @escaping @Sendable (LorentzVector<Double>, LorentzVector<Double>) -> Bool
  ) {
    self.algorithm = algorithm
    self.keepsBoth = keepsBoth
  }

  func groom(_ jet: Jet) throws(JetsError) -> GroomedJet? {
    let keepsBoth = keepsBoth
    let scheme = RecombinationScheme.custom { a, b in
      keepsBoth(a, b) ? a + b : a.pt > b.pt ? a : b
    }
    let again = try Recluster(jet, JetDefinition(algorithm, recombination: scheme))
    guard let whole = again.hardest else { return nil }
    var kept: [Int] = []
    var pending = [whole]
    while let next = pending.popLast() {
      guard let (harder, softer) = next.parents else {
        kept.append(again.originalIndices[next.index])
        continue
      }
      pending.append(harder)
      if keepsBoth(harder.momentum, softer.momentum) { pending.append(softer) }
    }
    return GroomedJet(
      momentum: whole.momentum, constituentIndices: kept.sorted(), pieces: [whole.momentum])
  }
}
