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
    let jets = events.jets.filterItems { $0.pt > 30 }
    let isMuon = try jets.hasMatch(in: events.muons, where: isNear)
    let isElectron = try jets.hasMatch(in: events.electrons, where: isNear)
    let cleanPt = try jets.pt.filtered(by: .!(isMuon .| isElectron))
    try pt.fill(cleanPt.filterRows { !$0.isEmpty }.sum())
  }

  /// Whether a lepton counts, and lies inside of a jet.
  private func isNear(_ jet: PtEtaPhiM<Float>, _ lepton: PtEtaPhiM<Float>) -> Bool {
    lepton.pt > 10 && jet.deltaR(lepton) < 0.4
  }

  var histograms: [(name: String, histogram: CountHistogram)] { [("q7", pt)] }
}
