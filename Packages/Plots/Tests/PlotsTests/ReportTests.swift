import Testing

@testable import Plots

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@Suite struct ReportTests {
  private func report() throws -> Report {
    var report = Report(title: "Z → μμ & <more>")
    report.keyNumber("Mass", "91.19 ± 0.02 GeV")
    report.keyNumber("Width", "2.49 GeV")
    report.heading("Fit")
    report.paragraph("1 < 2 & \"3\"")
    try report.figure(Gallery.zPeak(), caption: "The peak")
    try report.figure(Gallery.zPeak())
    report.table(
      columns: ["Parameter", "Value"], rows: [["m", "91.19"], ["Γ"], ["a", "−1", "extra"]],
      caption: "Fitted")
    report.preformatted("a <b>\n  c")
    report.list(["one", "two"])
    return report
  }

  @Test func content() throws {
    let html = try report().html
    #expect(html.contains("<title>Z → μμ &amp; &lt;more&gt;</title>"))
    #expect(html.contains("<p>1 &lt; 2 &amp; &quot;3&quot;</p>"))
    #expect(html.contains("<pre>a &lt;b&gt;\n  c</pre>"))
    #expect(html.contains("<td class=\"number\">91.19</td>"))
    #expect(html.contains("<tr><td>Γ</td><td></td><td></td></tr>"))
    #expect(html.components(separatedBy: "<dl class=\"key\">").count == 2)
    #expect(!html.contains("<script") && !html.contains("href=") && !html.contains("src="))
  }

  @Test func idsAreUnique() throws {
    let html = try report().html
    let ids = html.components(separatedBy: "id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(ids.count >= 4)
    #expect(Set(ids).count == ids.count)
  }

  @Test func bytesAreTheSameTwice() throws {
    #expect(try report().html == report().html)
  }

  @Test func writing() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "martlet-report-test.html")
    try report().write(to: file.path)
    #expect(try Data(contentsOf: file) == Data(report().html.utf8))
    try FileManager.default.removeItem(at: file)
    #expect {
      try report().write(to: "/nonexistent-folder/report.html")
    } throws: {
      ($0 as? PlotError)?.kind == .cannotWrite
    }
  }
}
