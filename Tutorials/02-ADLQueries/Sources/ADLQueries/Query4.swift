import Columnar
import ROOTFiles

/// A condition on each list, and a mask on events.
public struct Query4: Query {
  public static let question =
    "The missing transverse momentum of events with at least two jets with pT > 40 GeV."

  public struct Events: ColumnSet {
    @Column("MET.pt") var met: [Float]
    @Column("Jet.pt") var jetPt: Jagged<Float>
    public init() {}
  }

  var met = hundredBins(0...2000, "MET [GeV]")

  public init() {}

  public mutating func fill(_ events: Events) throws {
    let hasTwoHardJets = events.jetPt.map { jets in jets.count { $0 > 40 } >= 2 }
    try met.fill(events.met.filteredRows(by: hasTwoHardJets))
  }

  public var histograms: [(name: String, histogram: CountHistogram)] { [("q4", met)] }
}
