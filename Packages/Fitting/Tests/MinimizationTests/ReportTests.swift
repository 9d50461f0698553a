import Foundation
import Minimization
import Testing

@Suite struct ReportTests {
  @Test func reportShowsWhatMatters() throws {
    let (a, b) = (Parameter("mass", 90, in: 80...100), Parameter("width", 2.5).fixed())
    let cost = FunctionCost([a, b], errorDefinition: .chiSquare) { p in
      (p[0] - 91.1876) * (p[0] - 91.1876) / (0.0021 * 0.0021) + p[1]
    }
    let text = try cost.minimize(using: .migrad(tolerance: 1e-4)).description
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[0] == "Fit converged")
    #expect(lines[1].hasPrefix("cost 2.5"))
    #expect(text.contains("mass       91.1876 ± 0.0021  80.0...100.0"))
    #expect(text.contains("width      2.5                             fixed"))
    #expect(!text.contains("Correlations"))
  }

  @Test func reportShowsCorrelations() throws {
    let cost = FunctionCost(
      [Parameter("x", 0), Parameter("long name", 0)], errorDefinition: .chiSquare
    ) { p in p[0] * p[0] + p[0] * p[1] + p[1] * p[1] }
    let text = try cost.minimize().description
    #expect(text.contains("Correlations"))
    #expect(text.contains("long name  -0.500  1.000      0.500"))
  }
}

@Suite struct PageTests {
  private func fit() throws -> Fit {
    let (a, b) = (Parameter("a<b>", 0.5, in: 0...), Parameter("b & c", 0))
    return try FunctionCost([a, b], errorDefinition: .negativeLogLikelihood) { p in
      (p[0] - 1) * (p[0] - 1) + p[1] * p[1] + 0.5 * p[0] * p[1]
    }.minimize()
  }

  @Test func pageEscapesNames() throws {
    let page = try fit().html
    #expect(page.contains("a&lt;b&gt;"))
    #expect(page.contains("b &amp; c"))
    #expect(!page.contains("a<b>"))
    #expect(page.contains("Fit converged"))
  }

  @Test func jsonComesBack() throws {
    let fit = try fit()
    let back = try JSONDecoder().decode(FitReport.self, from: Data(fit.json.utf8))
    #expect(back == fit.report)
    #expect(back.converged)
    #expect(back.parameters.map(\.name) == ["a<b>", "b & c"])
    #expect(back.parameters[0].lower == 0)
    #expect(back.covariance?.rows.count == 2)
  }
}
