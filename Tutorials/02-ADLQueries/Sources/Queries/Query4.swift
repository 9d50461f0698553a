import Columnar
import ROOTFiles

/// A number for each list, and a mask on events.
struct Query4: Query {
  static let question =
    "The missing transverse momentum of events with at least two jets with pT > 40 GeV."

  struct Events: ColumnSet {
    @Column("MET.pt") var met: [Float]
    @Column("Jet.pt") var jetPt: Jagged<Float>
  }

  var met = hundredBins(0...2000, "MET [GeV]")

  mutating func fill(_ events: Events) throws {
    let hasTwoHardJets = (events.jetPt .> 40).any(atLeast: 2)
    try met.fill(events.met.filteredRows(by: hasTwoHardJets))
  }

  var histograms: [(name: String, histogram: CountHistogram)] { [("q4", met)] }
}
