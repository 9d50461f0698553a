import Histograms
import ROOTFiles

/// `adl 1…8`: a query of the ADL benchmark on columns in memory.
func runADLQuery(_ words: [String]) async throws -> Outcome {
  guard let number = words.first.flatMap({ Int($0) }), 1...allQueries.count ~= number else {
    throw BenchError("adl 1…8")
  }
  return try await allQueries[number - 1].measured()
}

extension Query {
  /// The query on batches of 100 000 events, as ``fill(from:)`` would get them from a file.
  ///
  /// What it makes on the way then fits in the cache of the processor. The peer is fastest with all
  /// events at once.
  fileprivate static func measured() async throws -> Outcome {
    let table = try ROOTFile("adl.root").table("Events")
    var batches: [Events] = []
    for try await batch in table.batches(Events.self, of: .entries(100_000)) {
      batches.append(batch.columns)
    }
    return try Outcome {
      var query = Self()
      for events in batches { try query.fill(events) }
      return query.histograms
    } check: { histograms in
      histograms.flatMap { _, histogram in
        let values = histogram.values(flow: true)
        return [values.reduce(0, +), zip(0..., values).reduce(0) { $0 + Double($1.0) * $1.1 }]
      }
    }
  }
}
