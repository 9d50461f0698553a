import Jets
import Vectors

/// Areas and background, with the ghosts that the other side gets.
enum AreaObservables {
  static let specification = GhostSpecification(maxRapidity: 4, area: 0.02)

  /// px, py, pz, E of each ghost, and the area that it stands for.
  static func ghosts() throws -> [[Double]] {
    let ghosts = try specification.ghosts()
    return ghosts.px.indices.map {
      [ghosts.px[$0], ghosts.py[$0], ghosts.pz[$0], ghosts.energy[$0], specification.cellArea]
    }
  }

  /// Areas of three algorithms, and the median over kt jets.
  static func areas(_ momenta: [LorentzVector<Double>]) throws -> [[Double]] {
    var rows: [[Double]] = []
    for algorithm in [JetAlgorithm.antiKt(R: 0.4), .cambridgeAachen(R: 0.4), .kt(R: 0.4)] {
      let sequence = try ClusterSequence(
        momenta, JetDefinition(algorithm), area: .activeWithExplicitGhosts(specification))
      for jet in sequence.inclusiveJets(ptMin: 5) {
        rows.append([jet.pt, jet.area ?? 0] + (jet.areaVector?.numbers ?? []))
      }
      if case .kt = algorithm {
        let median = try JetMedianBackground(.absRapidity(max: 2)).estimate(sequence)
        rows.append([median.rho, median.sigma, median.rhoM, median.sigmaM])
      }
    }
    return rows
  }
}
