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
    let isDimuon = events.muons.hasEntries(atLeast: 2)
    let muons = try events.muons.filteredRows(by: isDimuon)
    let charge = try events.charge.filteredRows(by: isDimuon)
    let isZ = muons.pairs.masses.mapItems { 60 < $0 && $0 < 120 }
    let isOpposite = charge.pairs.map { $0 != $1 }
    let isSelected = try (isZ .& isOpposite).any()
    try met.fill(events.met.filteredRows(by: isDimuon).filteredRows(by: isSelected))
  }

  var histograms: [(name: String, histogram: CountHistogram)] { [("q5", met)] }
}
