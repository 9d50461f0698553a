import Columnar
import ROOTFiles

/// A histogram of a column of lists.
public struct Query2: Query {
  public static let question = "The transverse momentum of all jets."

  public struct Events: ColumnSet {
    @Column("Jet.pt") var jetPt: Jagged<Float>
    public init() {}
  }

  var pt = hundredBins(15...60, "Jet p_{T} [GeV]")

  public init() {}

  public mutating func fill(_ events: Events) throws {
    try pt.fill(events.jetPt.flattened)
  }

  public var histograms: [(name: String, histogram: CountHistogram)] { [("q2", pt)] }
}
