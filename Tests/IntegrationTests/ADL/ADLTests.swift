import Histograms
import Plots
import ROOTFiles
import Testing

@testable import adl_queries

@Suite("The ADL queries")
struct ADLTests {
  @Test(
    "Each gives the published histograms on CMS open data, bin for bin", .conformanceData,
    arguments: ["", "-rntuple"], 1...8)
  func published(form: String, number: Int) async throws {
    let file = ConformanceData.path("adl/Run2012B_SingleMu-1000\(form).root")
    let result = try await QueryResult(number, of: ROOTFile(file).table("Events"))

    for (name, histogram) in result.histograms {
      let reference = try ReferenceHistogram(csv: ConformanceData.path("adl/ref-\(name).csv"))
      #expect(histogram.values(flow: true) == reference.values(on: histogram.typedAxes))
      #expect(histogram.sum(flow: true).value == reference.entries)
    }
  }

  @Test("Each gives the expected histogram on the tutorial's own data")
  func ownData() async throws {
    let table = try ROOTFile(OwnData.events).table("Events")
    var results: [QueryResult] = []
    for number in 1...8 { results.append(try await QueryResult(number, of: table)) }

    #expect(results.flatMap(\.histograms).count == 9)
    #expect(try OwnData.differences(results) == [])

    let document = try AnyHistogram.dictionary(uhiJSON: QueryResult.uhiJSON(results))
    for (name, histogram) in results.flatMap(\.histograms) {
      #expect(document[name]?.values(flow: true) == histogram.values(flow: true))
    }
  }

  @Test("A report has the questions, and a row and a figure for each histogram")
  func report() async throws {
    let table = try ROOTFile(OwnData.events).table("Events")
    var results: [QueryResult] = []
    for number in [6, 1] { results.append(try await QueryResult(number, of: table)) }

    let page = try Report(results, of: "events.root").html

    #expect(try page == Report(results, of: "events.root").html)
    #expect(page.ranges(of: "<svg").count == 3)
    for name in ["q6-1", "q6-2", "q1"] { #expect(page.contains("<td>\(name)</td>")) }
    #expect(page.contains("Query 6") && page.contains("missing transverse momentum"))
  }

  @Test("Batches of any size give the same histograms")
  func batches() async throws {
    let table = try ROOTFile(OwnData.events).table("Events")
    var (whole, parts) = (Query8(), Query8())
    try await whole.fill(from: table)
    for start in stride(from: 0, to: table.entryCount, by: 700) {
      let entries = start..<min(start + 700, table.entryCount)
      try parts.fill(table.read(Query8.Events.self, entries: entries).columns)
    }
    #expect(whole.histograms[0].histogram == parts.histograms[0].histogram)
  }

  @Test(
    "The command line",
    arguments: [
      ["f.root", "--query", "6", "--format=json"], ["--query=6", "f.root", "--format", "json"],
    ])
  func options(words: [String]) throws {
    let options = try Options(words)
    #expect(options.file == "f.root")
    #expect(options.queries == [6])
    #expect(options.format == .json)
    #expect(try Options([]).queries == Array(1...8))
  }

  @Test(
    "What the command line cannot mean",
    arguments: [
      ["--query", "9"], ["--query"], ["--format", "xml"], ["--what", "1"], ["a", "b"],
    ])
  func mistakes(words: [String]) {
    #expect(throws: UsageError.self) { try Options(words) }
  }
}
