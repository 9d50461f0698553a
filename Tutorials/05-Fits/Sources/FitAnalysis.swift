import HEPCore
import Histograms
import Likelihoods
import Plots

/// The numbers that the analysis ends with.
struct FitResult {
  /// The fit to the long category alone, and to both categories.
  var single, both: Fit
  var times: SignalTimes
  /// Toys of the long category.
  var toys: ToyResults
}

/// The whole analysis: from candidates to toys.
struct FitAnalysis {
  var file = Decays.ownData
  var report = "report.html"
  var toyCount = 400

  func run() throws -> FitResult {
    let (long, downstream) = try Decays.read(file)
    print("\(long.masses.count) long and \(downstream.masses.count) downstream candidates\n")

    let single = try DecayModel.long.likelihood(long.masses).minimize()
    print(single)
    let both = try
      (DecayModel.long.likelihood(long.masses)
      + DecayModel.downstream.likelihood(downstream.masses)).minimize()
    print(both)
    print("MINOS", try both.minos(DecayModel.mass))

    let times = try SignalTimes(long, .long, single)
    let few = try DecayModel.downstream.likelihood(Array(downstream.masses.prefix(150))).minimize()
    let toys = try ToyStudy(DecayModel.long.model, in: DecayModel.window, with: single.valuesByName)
      .run(toyCount, seed: 1)

    var report = Report(title: "Fits to B → J/ψ K")
    report.keyNumber("Mass", "\(both[DecayModel.mass].measurement.map { "\($0)" } ?? "?") GeV")
    report.keyNumber("Lifetime", "\(times.fitted) ps")
    report.heading("Two categories")
    try report.figure(
      FigureGrid(
        [[massFigure(long, .long, both), massFigure(downstream, .downstream, both)]], width: 760,
        height: 400),
      caption: "A simultaneous fit: long tracks to the left, downstream tracks to the right.")
    report.preformatted("\(both)")
    report.heading("Contours")
    try report.figure(
      FigureGrid([
        [
          contourFigure(single, DecayModel.long.signal, "Long"),
          contourFigure(few, DecayModel.downstream.signal, "150 downstream candidates"),
        ]
      ]), caption: "With many candidates the contours are ellipses, with few they are not.")
    report.heading("Decay times of the signal")
    try report.figure(
      timeFigure(times),
      caption: "Weights from the masses alone find the decay times of the signal.")
    report.heading("Toys")
    try report.figure(
      pullFigures(toys, DecayModel.long), caption: "Pulls of \(toyCount) toys with a normal curve.")
    report.table(columns: ["Parameter", "Mean", "Width", "Coverage"], rows: pullRows(toys))
    try report.write(to: self.report)
    print("Report: \(self.report)")
    return FitResult(single: single, both: both, times: times, toys: toys)
  }

  private func pullRows(_ toys: ToyResults) -> [[String]] {
    toys.truth.keys.sorted().compactMap { name in
      toys.summary(of: name).map { [name, "\($0.mean)", "\($0.width)", "\($0.coverage)"] }
    }
  }
}
