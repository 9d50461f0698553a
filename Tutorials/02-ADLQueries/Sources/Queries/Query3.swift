import Columnar
import ROOTFiles

/// A mask on the entries of lists.
struct Query3: Query {
  static let question = "The transverse momentum of jets with |η| < 1."

  struct Events: ColumnSet {
    @Column("Jet.pt") var jetPt: Jagged<Float>
    @Column("Jet.eta") var jetEta: Jagged<Float>
  }

  var pt = hundredBins(15...60, "Jet p_{T} [GeV]")

  mutating func fill(_ events: Events) throws {
    let isCentral = events.jetEta.magnitude .< 1
    try pt.fill(events.jetPt.filtered(by: isCentral).flattened)
  }

  var histograms: [(name: String, histogram: CountHistogram)] { [("q3", pt)] }
}
