import Foundation
import Testing

@testable import JetTutorial

@Suite("The tutorial on jets")
struct JetTutorialTests {
  @Test("It gives its expected numbers and a report that stands alone")
  func tutorial() throws {
    try withTemporaryFolder { folder in
      let report = folder.appending(path: "report.html")
      let (w, qcd) = try JetAnalysis(report: report.path).run()

      let (lines, agree) = Expectations().check(w, qcd)
      #expect(agree, "\(lines.joined(separator: "\n"))")

      let page = Page(html: try String(contentsOf: report, encoding: .utf8))
      #expect(page.failure == nil)
      #expect(page.outside.isEmpty)
      #expect(page.elements["svg"] == 5)
    }
  }
}
