import Foundation
import Testing

@testable import LimitTutorial

@Suite("The tutorial on limits")
struct LimitTutorialTests {
  @Test("It gives its expected numbers and a report that stands alone")
  func tutorial() throws {
    try withTemporaryFolder { folder in
      let report = folder.appending(path: "report.html")
      let workspace = folder.appending(path: "workspace.json")
      // Two masses are enough for the picture; the numbers are those of one.
      let result = try Search(report: report.path, workspace: workspace.path, masses: [700, 750])
        .run()

      let (lines, agree) = Expectations().check(result)
      #expect(agree, "\(lines.joined(separator: "\n"))")

      let page = Page(html: try String(contentsOf: report, encoding: .utf8))
      #expect(page.failure == nil)
      #expect(page.outside.isEmpty)
      #expect(page.elements["svg"] == 8)
      #expect(FileManager.default.contents(atPath: workspace.path)?.isEmpty == false)
    }
  }
}
