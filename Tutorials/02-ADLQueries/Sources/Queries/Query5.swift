import Columnar
import JaggedVectors
import ROOTFiles
import Vectors

/// Pairs within each list, and their masses.
struct Query5: Query {
  static let question = """
    The missing transverse momentum of events with a pair of muons of opposite charge \
    and a mass between 60 and 120 GeV.
    """

  struct Events: ColumnSet {
    @Column("MET.pt") var met: [Float]
    @Column("Muon") var muons: Jagged<PtEtaPhiM<Float>>
    @Column("Muon.charge") var charge: Jagged<Int32>
  }

  var met = hundredBins(0...2000, "MET [GeV]")

  mutating func fill(_ events: Events) throws {
    let isOpposite = events.charge.pairs.map { $0 != $1 }
    let isZ = events.muons.pairs.masses.mapItems { 60 < $0 && $0 < 120 }
    try met.fill(events.met.filteredRows(by: (isOpposite .& isZ).any()))
  }

  var histograms: [(name: String, histogram: CountHistogram)] { [("q5", met)] }
}
