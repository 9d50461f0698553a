import JetSubstructure
import Jets
import Vectors

/// What grooming and shapes make of the hardest anti-kt jet with R = 1.
struct JetObservables {
  var rows: [[Double]] = []

  init(_ momenta: [LorentzVector<Double>]) throws {
    let sequence = try ClusterSequence(momenta, JetDefinition(.antiKt(R: 1)))
    guard let jet = sequence.inclusiveJets().first else { throw ProbeError("no jet") }
    for beta in [0.0, 1, 2] {
      guard let groomed = try SoftDrop(zCut: 0.1, beta: beta).groom(jet) else { continue }
      rows.append(groomed.jet.momentum.numbers)
      rows.append([groomed.symmetry, groomed.deltaR])
    }
    let bottomUp = BottomUpSoftDrop(zCut: 0.1, beta: 1)
    rows.append(try bottomUp.groom(jet)?.momentum.numbers ?? [])
    let top = try JHTopTagger().tag(jet)
    rows.append(top?.top.momentum.numbers ?? [0, 0, 0, 0])
    if let top { rows.append(top.w.numbers) }
    let recursive = RecursiveSoftDrop(SoftDrop(zCut: 0.05, beta: 1), count: 3)
    rows.append(try recursive.groom(jet)?.momentum.numbers ?? [])
    rows.append(try Filter.trimming(radius: 0.2, ptFraction: 0.03).groom(jet).momentum.numbers)
    rows.append(try Filter.hardest(3, radius: 0.3).groom(jet).momentum.numbers)
    rows.append(try Pruner(zCut: 0.1, radiusFactor: 0.5).groom(jet)?.momentum.numbers ?? [])
    rows.append(try MassDropTagger().tag(jet)?.momentum.numbers ?? [0, 0, 0, 0])
    for n in 1...4 {
      rows.append([
        try Subjettiness(axes: .kt)(n, of: jet),
        try Subjettiness(axes: .cambridgeAachen, beta: 2)(n, of: jet),
        try Subjettiness(axes: .winnerTakesAllKt, radius: nil)(n, of: jet),
        try Subjettiness(axes: .winnerTakesAllCA, beta: 0.5, radius: nil)(n, of: jet),
      ])
    }
    for beta in [0.5, 1, 2] {
      let correlators = EnergyCorrelators(jet, beta: beta)
      rows.append(
        (1...4).map(correlators.ecf)
          + [
            correlators.c(2), correlators.d2, correlators.n2, correlators.n3, correlators.m2,
            correlators.u(2),
          ])
    }
    for branching in try jet.primaryLundPlane() {
      rows.append([branching.delta, branching.z, branching.kt, branching.mass, branching.psi])
    }
  }

  /// Densities and thresholds of a whole event.
  static func event(_ momenta: [LorentzVector<Double>]) throws -> [[Double]] {
    let grid = try GridMedianBackground(maxRapidity: 4, cellSize: 0.55).estimate(momenta)
    let soft = try SoftKiller(maxRapidity: 4, cellSize: 0.4).filter(momenta)
    return [
      [grid.rho, grid.sigma, grid.rhoM, grid.sigmaM], [soft.threshold, Double(soft.kept.count)],
    ]
  }

  /// The planes of both hemispheres of an e⁺e⁻ event.
  static func lund(_ momenta: [LorentzVector<Double>]) throws -> [[Double]] {
    try EELundTree(momenta).declusterings.map {
      [$0.eta, $0.sinTheta, $0.z, $0.kt, $0.mass, $0.psi]
    }
  }
}
