import Columnar
import ROOTFiles

/// A histogram of a column.
struct Query1: Query {
  static let question = "The missing transverse momentum of all events."

  struct Events: ColumnSet {
    @Column("MET.pt") var met: [Float]
  }

  var met = hundredBins(0...2000, "MET [GeV]")

  mutating func fill(_ events: Events) throws {
    try met.fill(events.met)
  }

  var histograms: [(name: String, histogram: CountHistogram)] { [("q1", met)] }
}
