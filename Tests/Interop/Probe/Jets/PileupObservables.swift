import JetSubstructure
import Jets
import Vectors

/// What constituent subtraction leaves of particles: their index and momentum.
///
/// The numbers are α, the largest distance (negative for none), ρ, ρm, the largest rapidity and the treatment of
/// masses. Ghosts lie on a grid without scatter.
struct PileupObservables {
  let subtractor: ConstituentSubtractor
  let background: BackgroundDensity
  let ghosts: GhostSpecification

  init(_ numbers: [Double]) {
    let masses: [ConstituentSubtractor.Masses] = [.zero, .kept, .subtracted, .scaled]
    subtractor = ConstituentSubtractor(
      maxDistance: numbers[1] < 0 ? .infinity : numbers[1], alpha: numbers[0],
      masses: masses[Int(numbers[5])])
    background = BackgroundDensity(rho: numbers[2], rhoM: numbers[3])
    ghosts = GhostSpecification(maxRapidity: numbers[4], area: 0.01, gridScatter: 0)
  }

  func event(_ momenta: [LorentzVector<Double>]) throws -> [[Double]] {
    rows(try subtractor.subtract(momenta, background, ghosts: ghosts), Array(momenta.indices))
  }

  /// Two steps, the second with twice the distance.
  func steps(_ momenta: [LorentzVector<Double>], removesGhosts: Bool) throws -> [[Double]] {
    var second = subtractor
    second.maxDistance *= 2
    let iterative = IterativeConstituentSubtractor(
      [subtractor, second], removesGhosts: removesGhosts)
    return rows(
      try iterative.subtract(momenta, background, ghosts: ghosts), Array(momenta.indices))
  }

  /// The hardest anti-kt jet with R = 0.7 and the ghosts of ``AreaObservables``.
  func jet(_ momenta: [LorentzVector<Double>]) throws -> [[Double]] {
    let sequence = try ClusterSequence(
      momenta, JetDefinition(.antiKt(R: 0.7)),
      area: .activeWithExplicitGhosts(AreaObservables.specification))
    let jet = sequence.inclusiveJets()[0]
    return rows(try subtractor.subtract(jet, background), jet.constituentIndices)
  }

  private func rows(_ momenta: [LorentzVector<Double>], _ indices: [Int]) -> [[Double]] {
    zip(indices, momenta).filter { $0.1.pt > 1e-9 }.map { [Double($0.0)] + $0.1.numbers }
  }
}
