import Foundation
import HistFactory
import HypothesisTests
import Minimization
import Plots

/// The numbers that the search ends with.
struct SearchResult {
  /// The fitted cross section at the mass in question, in fb.
  var crossSection: FittedParameter
  /// The test of a cross section of 1 fb there.
  var cls: AsymptoticResult
  /// The limits and tests for all masses.
  var points: [MassPoint]
}

/// The whole search: from histograms to a report.
struct Search {
  var file = SearchHistograms.ownData
  var report = "report.html"
  var workspace = "workspace.json"
  /// The mass that is looked at in detail, in GeV.
  var mass = 700
  /// All masses, in GeV.
  var masses = SearchHistograms.masses

  func run() throws -> SearchResult {
    let model = SearchModel(histograms: try SearchHistograms(file))

    let document = try model.workspace(mass: mass)
    try Data(document.document.text.utf8).write(to: URL(filePath: workspace))
    print("Workspace: \(workspace)")
    let test = try HypothesisTest(HistFactoryModel(document))
    let fit = try test.freeFit()
    for parameter in fit.fittedParameters where !parameter.name.hasPrefix("stat_") {
      print("\(parameter.name) = \(parameter.measurement.map { "\($0)" } ?? "\(parameter.value)")")
    }

    let points = try masses.map { try MassPoint($0, model) }
    let strengths = stride(from: 0, through: 1.6, by: 0.05)
    let scan = try test.asymptotic(mu: Array(strengths))

    print(try TerminalPlot.figure(LimitPictures.brazil(points)))

    let pictures = SearchPictures(model: test.model, fit: fit, mass: mass)
    try writeReport(pictures, ranking: test.ranking(), scan: scan, points: points)
    return SearchResult(
      crossSection: fit[test.model.parameters[test.model.poiIndex ?? 0]],
      cls: try test.asymptotic(mu: 1), points: points)
  }

  private func writeReport(
    _ pictures: SearchPictures, ranking: [Impact], scan: [AsymptoticResult], points: [MassPoint]
  ) throws {
    var report = Report(title: "A search for X → ZV")
    let found = points.first { $0.mass == mass }
    if let found {
      report.keyNumber("σ × B at \(mass) GeV", "< \(rounded(found.limit.observed)) fb")
      report.keyNumber("expected", "< \(rounded(found.limit.expected.median)) fb")
      report.keyNumber("Local significance", "\(rounded(found.discovery.significance)) σ")
    }
    report.heading("Before and after the fit")
    try report.figure(
      pictures.yields(isFitted: false), caption: "As simulated, with a signal of 0.5 fb.")
    try report.figure(pictures.yields(isFitted: true), caption: "After the fit to both regions.")

    report.heading("Nuisance parameters")
    try report.figure(pictures.pulls(), caption: "Pulls: where the data move what was assumed.")
    try report.figure(pictures.correlations(), caption: "Correlations after the fit.")
    try report.figure(
      LimitPictures.ranking(ranking), caption: "What the cross section depends on most.")

    report.heading("Limits")
    try report.figure(
      LimitPictures.cls(scan), caption: "CLs for \(mass) GeV; excluded is what lies below 0.05.")
    try report.figure(
      LimitPictures.brazil(points), caption: "Limits at 95 % confidence level over the mass.")
    try report.figure(
      LimitPictures.significance(points),
      caption: "The probability that the background alone fluctuates as far as the data.")
    try report.write(to: self.report)
    print("Report: \(self.report)")
  }

  private func rounded(_ value: Double) -> String { String(format: "%.2f", value) }
}
