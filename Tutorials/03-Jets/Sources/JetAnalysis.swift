import Histograms
import Jets
import Plots
import ROOTFiles

/// The numbers that the analysis ends with: jets in the window of the W mass, and those with two prongs.
struct TagCounts: Equatable {
  var inWindow = 0
  var tagged = 0
}

/// The whole analysis: from particles to tagged jets.
struct JetAnalysis {
  /// The data that comes with the tutorial.
  static let ownData = #filePath.replacing("Sources/JetAnalysis.swift", with: "Data/jets.root")

  var file = ownData
  var report = "report.html"

  func run() throws -> (w: TagCounts, qcd: TagCounts) {
    let sample = try JetSample(ROOTFile(file).tree("Events"))
    let workspace = ClusterWorkspace()
    var (w, qcd) = (TagCounts(), TagCounts())
    var pictures = JetPictures()
    for (particles, isW) in zip(sample.events, sample.isW) {
      guard let jet = try JetObservables(particles, workspace: workspace) else { continue }
      try pictures.add(jet, isW: isW)
      var counts = isW ? w : qcd
      if jet.groomedMass > 65, jet.groomedMass < 105 {
        counts.inWindow += 1
        if jet.tau21 < 0.35 { counts.tagged += 1 }
      }
      if isW { w = counts } else { qcd = counts }
    }
    print(TerminalPlot.columns(pictures.groomedW, width: 76, height: 12))
    try writeReport(pictures, sample)
    return (w, qcd)
  }

  private func writeReport(_ pictures: JetPictures, _ sample: JetSample) throws {
    var report = Report(title: "Jets with a W inside")
    report.heading("An event")
    try report.figure(
      eventDisplay(sample.events[0]),
      caption:
        "Particles of a jet and the ghosts that anti-kt jets with R = 0.4 collect: their areas.")
    report.heading("Masses")
    try report.figure(pictures.massFigure(), caption: "Jet masses before and after soft drop.")
    report.heading("Two prongs")
    try report.figure(pictures.tauFigure(), caption: "The ratio of N-subjettiness for 2 and 1.")
    report.heading("The Lund plane")
    for isW in [false, true] {
      try report.figure(
        pictures.lundFigure(isW: isW),
        caption: "Branchings per jet of \(isW ? "W" : "QCD") jets.")
    }
    try report.write(to: self.report)
    print("Report: \(self.report)")
  }
}
