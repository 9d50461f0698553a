import Columnar
import ROOTFiles

/// A histogram of a column.
public struct Query1: Query {
  public static let question = "The missing transverse momentum of all events."

  public struct Events: ColumnSet {
    @Column("MET.pt") var met: [Float]
    public init() {}
  }

  var met = hundredBins(0...2000, "MET [GeV]")

  public init() {}

  public mutating func fill(_ events: Events) throws {
    try met.fill(events.met)
  }

  public var histograms: [(name: String, histogram: CountHistogram)] { [("q1", met)] }
}
