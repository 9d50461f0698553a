import Columnar
import Histograms
import JaggedVectors
import ROOTFiles
import Vectors

/// Triples within each list, and the best of them: a loop over events.
struct Query6: Query {
  static let question = """
    Of the three jets whose mass together is closest to 172.5 GeV: \
    their transverse momentum, and the largest b-tag among them.
    """

  struct Events: ColumnSet {
    @Column("Jet") var jets: Jagged<PtEtaPhiM<Float>>
    @Column("Jet.btag") var btag: Jagged<Float>
  }

  struct Jet: ColumnElement {
    var momentum: LorentzVector<Double>
    var btag: Float
  }

  var pt = hundredBins(15...40, "Trijet p_{T} [GeV]")
  var btag = hundredBins(0...1, "Largest b-tag")

  mutating func fill(_ events: Events) throws {
    let hasThree = events.jets.hasEntries(atLeast: 3)
    let momenta = try events.jets.filteredRows(by: hasThree).wideCartesian
    let btag = try events.btag.filteredRows(by: hasThree)
    let jets = try momenta.combined(with: btag) { Jet(momentum: $0, btag: $1) }
    var tops: [Jet] = []
    for jets in jets {
      let top = jets.triples.closest(to: 172.5) { ($0.momentum + $1.momentum + $2.momentum).mass }
      guard let (a, b, c) = top else { continue }
      tops.append(
        Jet(momentum: a.momentum + b.momentum + c.momentum, btag: max(a.btag, b.btag, c.btag)))
    }
    try pt.fill(tops.map { $0.momentum.pt })
    try self.btag.fill(tops.map(\.btag))
  }

  var histograms: [(name: String, histogram: CountHistogram)] {
    [("q6-1", pt), ("q6-2", btag)]
  }
}
