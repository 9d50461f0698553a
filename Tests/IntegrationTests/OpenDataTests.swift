import Foundation
import Testing

@testable import ZPeak

@Suite("The first tutorial's analysis on CMS open data", .conformanceData)
struct OpenDataTests {
  @Test("It runs on a file it was not made for")
  func cms() throws {
    try withTemporaryFolder { folder in
      let report = folder.appending(path: "report.html")
      let file = ConformanceData.path("adl/Run2012B_SingleMu-1000.root")
      let result = try ZPeak(file: file, report: report.path, label: nil).run()
      #expect(result.pairs > 0)
      #expect(FileManager.default.contents(atPath: report.path)?.isEmpty == false)
    }
  }
}
