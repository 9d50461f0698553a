import HEPCore
import Histograms
import Plots
import ROOTFiles

/// The numbers that the analysis ends with.
struct PeakResult {
  var pairs: Int
  var mass: Measurement?
  var width: Measurement?
  var signal: Measurement?
}

/// The whole analysis: from a file to a report.
struct ZPeak {
  /// The data that comes with the tutorial.
  static let ownData = #filePath.replacing("Sources/ZPeak.swift", with: "Data/zmumu.root")

  var file: String
  var tree = "Events"
  var report = "report.html"
  /// What the figures say about the data; the weights of the tutorial's scale to 0.05 fb⁻¹.
  var label: ExperimentLabel? = ExperimentLabel(
    "Martlet", status: "Simulation", energy: 13, luminosity: 0.05)

  func run() throws -> PeakResult {
    let tree = try ROOTFile(file).tree(tree)
    print(tree)
    let events = try MuonEvents(tree)
    let dimuons = try Dimuons(events)
    print(
      "\(events.muons.flattened.count) muons, \(dimuons.masses.count) pairs of opposite charge\n")

    var spectrum = Histogram(Regular(120, PeakFit.window, name: "mass", label: "m [GeV]"))
    try spectrum.fill(dimuons.masses)
    var weighted = Histogram(Regular(60, PeakFit.window, name: "mass"), storage: Weighted())
    try weighted.fill(dimuons.masses, weight: dimuons.weights)
    print(TerminalPlot.columns(spectrum, width: 76, height: 14))

    let simple = try PeakFit(PeakFit.voigtPeak, to: dimuons.masses)
    let peak = try PeakFit(PeakFit.twoSidedPeak, to: dimuons.masses)
    print(peak.fit)

    try writeReport(spectrum, weighted, simple: simple, peak: peak)
    return PeakResult(
      pairs: dimuons.masses.count(where: PeakFit.window.contains),
      mass: peak.measurement(PeakFit.mass), width: peak.measurement(PeakFit.width),
      signal: peak.measurement(PeakFit.signal))
  }

  private func writeReport(
    _ spectrum: Histogram<Sums, Regular>, _ weighted: Histogram<Weighted, Regular>, simple: PeakFit,
    peak: PeakFit
  ) throws {
    var report = Report(title: "Z → μμ")
    for (name, parameter) in [("Mass", PeakFit.mass), ("Width", PeakFit.width)] {
      if let value = peak.measurement(parameter) { report.keyNumber(name, "\(value) GeV") }
    }
    if let signal = peak.measurement(PeakFit.signal) { report.keyNumber("Signal", "\(signal)") }

    report.heading("The fit")
    try report.figure(
      massFigure(spectrum, peak, label: label),
      caption: "Pairs of opposite charge with a two-sided crystal ball over an exponential.")
    report.preformatted("\(peak.fit)")

    report.heading("A simpler model")
    report.paragraph(
      "A Voigt profile, the line shape of the Z with a normal resolution, misses the pairs that have "
        + "lost a photon: the pulls around 80 GeV show them.")
    try report.figure(
      massFigure(spectrum, simple, label: label, scale: .log),
      caption: "The same with a Voigt profile, on a logarithmic scale.")

    report.heading("The expectation")
    try report.figure(
      weightedFigure(weighted, label: label),
      caption: "Pairs with the weights of generator and pile-up, and their statistical errors.")
    try report.write(to: self.report)
    print("Report: \(self.report)")
  }
}
