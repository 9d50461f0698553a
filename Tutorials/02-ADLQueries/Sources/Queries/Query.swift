import Histograms
import ROOTFiles

/// One of the eight queries: the columns it needs, the histograms it fills, and how.
protocol Query: Sendable {
  /// The columns that the query reads; no others are.
  associatedtype Events: ColumnSet

  /// What the query asks for, in a sentence.
  static var question: String { get }

  /// A query that has not seen any events.
  init()

  /// Adds events to the histograms.
  ///
  /// - Throws: when columns do not fit together.
  mutating func fill(_ events: Events) throws

  /// The histograms by the names of their files among the published references.
  var histograms: [(name: String, histogram: CountHistogram)] { get }
}

/// A histogram of counts along one axis.
typealias CountHistogram = Histogram<Counts, Regular>

extension Query {
  /// Fills the histograms with all events of a table, in batches of bounded memory.
  mutating func fill(from table: any Table) async throws {
    for try await batch in table.batches(Events.self) { try fill(batch.columns) }
  }
}

/// An empty histogram with 100 bins, as all of the queries want.
func hundredBins(_ range: ClosedRange<Double>, _ label: String) -> CountHistogram {
  CountHistogram(Regular(100, range, name: "x", label: label), storage: .counts)
}
