import Foundation
import Histograms

/// The events that come with the tutorial, and the histograms that they must give.
///
/// `Data/reference.py` made those with uproot, Awkward Array, vector and boost-histogram.
enum OwnData {
  private static let folder = #filePath.replacing(
    "Sources/OwnData.swift", with: "Data/")

  static let events = folder + "events.root"

  /// The names of the histograms that differ from the expected ones in any bin.
  static func differences(_ results: [QueryResult]) throws -> [String] {
    let text = try String(contentsOfFile: folder + "expected.json", encoding: .utf8)
    let expected = try AnyHistogram.dictionary(uhiJSON: text)
    return results.flatMap(\.histograms).filter { name, histogram in
      expected[name]?.values(flow: true) != histogram.values(flow: true)
    }.map(\.name)
  }
}
