import JetSubstructure
import Jets
import Vectors

/// Areas and the subtraction of background, with the ghosts that the other side gets.
enum PileupObservables {
  private static let specification = GhostSpecification(maxRapidity: 4, area: 0.02)

  /// px, py, pz, E of each ghost, and the area that it stands for.
  static func ghosts() throws -> [[Double]] {
    let ghosts = try specification.ghosts()
    return ghosts.px.indices.map {
      [ghosts.px[$0], ghosts.py[$0], ghosts.pz[$0], ghosts.energy[$0], specification.cellArea]
    }
  }

  /// Areas of three algorithms, the median over kt jets, and the constituents of a jet subtracted.
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
      if case .antiKt = algorithm {
        let jet = sequence.inclusiveJets()[0]
        let density = BackgroundDensity(rho: 20)
        for subtractor in [
          ConstituentSubtractor(), ConstituentSubtractor(maxDistance: 0.25, alpha: 1),
        ] {
          rows.append(sum(try subtractor.subtract(jet, density)))
        }
      }
    }
    return rows
  }

  /// The momentum of an event after subtraction in one step, and in two.
  static func subtraction(_ momenta: [LorentzVector<Double>], rho: Double) throws -> [[Double]] {
    let inside = momenta.filter { $0.rapidity.magnitude < 4 }
    let density = BackgroundDensity(rho: rho)
    let ghosts = GhostSpecification(maxRapidity: 4, area: 0.01, gridScatter: 0)
    let one = ConstituentSubtractor(maxDistance: 0.3, alpha: 1)
    var rows = [sum(try one.subtract(inside, density, ghosts: ghosts))]
    for removes in [false, true] {
      let many = IterativeConstituentSubtractor(
        [ConstituentSubtractor(maxDistance: 0.15, alpha: 1), one], removesGhosts: removes)
      rows.append(sum(try many.subtract(inside, density, ghosts: ghosts)))
    }
    return rows
  }

  private static func sum(_ momenta: [LorentzVector<Double>]) -> [Double] {
    momenta.reduce(LorentzVector<Double>.zero) { $0 + $1 }.numbers
  }
}
