import Columnar
import ROOTFiles

/// A histogram of a column of lists.
struct Query2: Query {
  static let question = "The transverse momentum of all jets."

  struct Events: ColumnSet {
    @Column("Jet.pt") var jetPt: Jagged<Float>
  }

  var pt = hundredBins(15...60, "Jet p_{T} [GeV]")

  mutating func fill(_ events: Events) throws {
    try pt.fill(events.jetPt.flattened)
  }

  var histograms: [(name: String, histogram: CountHistogram)] { [("q2", pt)] }
}
