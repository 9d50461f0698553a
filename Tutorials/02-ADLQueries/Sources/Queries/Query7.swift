import Columnar
import JaggedVectors
import ROOTFiles
import Vectors

/// Entries of one list that are near none of another.
struct Query7: Query {
  static let question = """
    The sum of the transverse momenta of jets with pT > 30 GeV \
    that have no lepton with pT > 10 GeV within ΔR = 0.4.
    """

  struct Events: ColumnSet {
    @Column("Jet") var jets: Jagged<PtEtaPhiM<Float>>
    @Column("Muon") var muons: Jagged<PtEtaPhiM<Float>>
    @Column("Electron") var electrons: Jagged<PtEtaPhiM<Float>>
  }

  var pt = hundredBins(15...200, "Sum of jet p_{T} [GeV]")

  mutating func fill(_ events: Events) throws {
    let muons = events.muons.filterItems { $0.pt > 10 }
    let electrons = events.electrons.filterItems { $0.pt > 10 }
    let jets = try events.jets.filterItems { $0.pt > 30 }
      .removingMatches(with: muons.joiningRows(of: electrons)) { $0.deltaR($1) < 0.4 }
    try pt.fill(jets.pt.filterRows { !$0.isEmpty }.sum())
  }

  var histograms: [(name: String, histogram: CountHistogram)] { [("q7", pt)] }
}
