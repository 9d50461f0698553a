import JetSubstructure
import Jets
import Vectors

/// What the analysis knows of the hardest jet of an event.
struct JetObservables {
  let mass, groomedMass, tau21: Double
  let lund: [LundDeclustering]

  init?(_ particles: [LorentzVector<Double>], workspace: ClusterWorkspace) throws {
    let definition = JetDefinition(.antiKt(R: 1))
    let sequence = try ClusterSequence(particles, definition, workspace: workspace)
    guard let jet = sequence.inclusiveJets().first,
      let groomed = try SoftDrop(zCut: 0.1, beta: 0).groom(jet)
    else { return nil }
    let tau = Subjettiness(axes: .winnerTakesAllKt, beta: 1)
    let one = try tau(1, of: jet)
    mass = jet.mass
    groomedMass = groomed.jet.momentum.mass
    tau21 = one > 0 ? try tau(2, of: jet) / one : 0
    lund = try jet.primaryLundPlane()
  }
}
