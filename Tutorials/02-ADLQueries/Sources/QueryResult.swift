import Histograms
import Plots
import ROOTFiles

/// The histograms of one query.
struct QueryResult {
  let number: Int
  let question: String
  let histograms: [(name: String, histogram: CountHistogram)]

  /// Runs a query, counted from one, over a table.
  init(_ number: Int, of table: any Table) async throws {
    func run(
      _ type: (some Query).Type
    ) async throws -> [(name: String, histogram: CountHistogram)] {
      var query = type.init()
      try await query.fill(from: table)
      return query.histograms
    }
    let type = allQueries[number - 1]
    self.number = number
    question = type.question
    histograms = try await run(type)
  }

  /// One document of UHI schema 1 with all histograms by name.
  static func uhiJSON(_ results: [QueryResult]) throws -> String {
    let named = results.flatMap(\.histograms).map { ($0.name, AnyHistogram($0.histogram)) }
    return try AnyHistogram.uhiJSON(Dictionary(uniqueKeysWithValues: named))
  }
}

extension QueryResult: CustomStringConvertible {
  /// The question, and each histogram as a picture for the terminal.
  var description: String {
    let pictures = histograms.map { name, histogram in
      "\(name): \(Int(histogram.sum(flow: true).value)) entries\n\(TerminalPlot.columns(histogram, height: 8))"
    }
    return (["Query \(number). \(question)"] + pictures).joined(separator: "\n\n") + "\n"
  }
}
