import Histograms
import Testing

@Suite("The ADL benchmark on CMS open data", .conformanceData)
struct ADLTests {
  @Test("A query gives the published histogram", arguments: Query.allCases)
  func query(_ query: Query) throws {
    let events = try Events(ConformanceData.path("adl/Run2012B_SingleMu-1000.root"))
    let reference = try ReferenceHistogram(
      csv: ConformanceData.path("adl/ref-q\(query.rawValue).csv"))

    let found = try query.run(events)

    #expect(found.values(flow: true) == reference.values(on: found.typedAxes))
    #expect(found.sum(flow: true).value == reference.entries)
  }
}
