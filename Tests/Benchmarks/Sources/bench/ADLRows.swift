import Histograms
import ROOTFiles

/// `adl 1…8`: a query of the ADL benchmark on columns in memory.
func runADLQuery(_ words: [String]) throws -> Outcome {
  guard let number = words.first.flatMap({ Int($0) }), 1...allQueries.count ~= number else {
    throw BenchError("adl 1…8")
  }
  return try allQueries[number - 1].measured()
}

extension Query {
  fileprivate static func measured() throws -> Outcome {
    let events = try ROOTFile("adl.root").table("Events").read(Events.self).columns
    return try Outcome {
      var query = Self()
      try query.fill(events)
      return query.histograms
    } check: { histograms in
      histograms.flatMap { _, histogram in
        let values = histogram.values(flow: true)
        return [values.reduce(0, +), zip(0..., values).reduce(0) { $0 + Double($1.0) * $1.1 }]
      }
    }
  }
}
