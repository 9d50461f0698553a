import Foundation
import Testing

@testable import FitTutorial

@Suite("The tutorial on fits")
struct FitTutorialTests {
  @Test("It gives its expected numbers and a report that stands alone")
  func tutorial() throws {
    try withTemporaryFolder { folder in
      let report = folder.appending(path: "report.html")
      // Few toys have large errors, which the check takes into account.
      let result = try FitAnalysis(report: report.path, toyCount: 80).run()

      let (lines, agree) = Expectations().check(result)
      #expect(agree, "\(lines.joined(separator: "\n"))")

      let page = Page(html: try String(contentsOf: report, encoding: .utf8))
      #expect(page.failure == nil)
      #expect(page.outside.isEmpty)
      #expect(page.elements["svg"] == 4)
    }
  }
}
