import Foundation
import Testing

@testable import ZPeak

@Suite("The first tutorial")
struct TutorialTests {
  @Test("It gives its expected numbers and a report that stands alone")
  func tutorial() throws {
    try withTemporaryFolder { folder in
      let report = folder.appending(path: "report.html")
      let result = try ZPeak(file: ZPeak.ownData, report: report.path).run()

      let (lines, agree) = Expectations().check(result)
      #expect(agree, "\(lines.joined(separator: "\n"))")

      let page = Page(html: try String(contentsOf: report, encoding: .utf8))
      #expect(page.failure == nil)
      #expect(page.outside.isEmpty)
      #expect(page.elements["svg"] == 3)
      #expect(page.elements["figcaption"] == 3)
    }
  }
}
