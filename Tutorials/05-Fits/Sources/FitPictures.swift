import Foundation
import Histograms
import Likelihoods
import Plots

/// The masses of a category with the fit and its parts, and pulls below.
func massFigure(_ decays: Decays, _ category: DecayModel, _ fit: Fit) throws -> Figure {
  let axis = Regular(50, DecayModel.window, name: "mass", label: "m(J/ψ K_S) [GeV]")
  var histogram = Histogram(axis, storage: .counts)
  try histogram.fill(decays.masses)
  let width = axis.edges[1] - axis.edges[0]
  let points = Array(stride(from: 5.2, through: 5.4, by: 0.0005))
  let curve = try category.model.curve(at: points, in: DecayModel.window, with: fit)

  var figure = Figure(x: "m(J/ψ K_S) [GeV]", y: "Candidates / 4 MeV")
  figure.add(.points(histogram, errors: .poisson, label: "Candidates"))
  figure.add(.curve(x: points, y: curve.total.map { $0 * width }, label: "Fit"))
  for (name, part) in zip(curve.labels, curve.components) {
    figure.add(
      .curve(x: points, y: part.map { $0 * width }, label: Label(name.capitalized), line: .dashed))
  }
  let expected = try category.model.expected(edges: axis.edges, with: fit)
  figure.addPanel(.pull(histogram, model: expected.total))
  return figure
}

/// The regions of a yield and the resolution that hold 68 % and 95 %.
func contourFigure(_ fit: Fit, _ signal: Parameter, _ title: Label) throws -> Figure {
  var figure = Figure(x: "Signal candidates", y: "Resolution [MeV]")
  for (level, line) in [(0.6827, LineStyle.solid), (0.95, .dashed)] {
    var points = try fit.contour(signal, DecayModel.resolution, confidence: level)
    points.append(points[0])
    figure.add(
      .curve(
        x: points.map(\.first), y: points.map { 1000 * $0.second },
        label: level < 0.9 ? "68 %" : "95 %", color: .blue, line: line))
  }
  figure.add(
    .scatter(
      x: [fit[signal].value], y: [1000 * fit[DecayModel.resolution].value], label: "Best fit",
      color: .blue, marker: .plus))
  figure.add(.text(title, in: .topLeft))
  return figure
}

/// The decay times that weights give the signal, beside those of the true signal and of all candidates.
func timeFigure(_ times: SignalTimes) throws -> Figure {
  var figure = Figure(x: "t [ps]", y: PlotAxis("Candidates / 0.4 ps", scale: .log))
  figure.add(.points(times.weighted, errors: .sumOfWeightsSquared, label: "sWeights"))
  figure.add(.step(times.truth, label: "True signal"))
  figure.add(.step(times.all, label: "All candidates", line: .dashed))
  figure.y.lower = 0.4
  figure.addPanel(
    .pull(
      times.weighted, model: times.truth, errors: .sumOfWeightsSquared))
  return figure
}

/// The pulls of toys with a normal distribution of mean 0 and width 1.
func pullFigures(_ toys: ToyResults, _ category: DecayModel) throws -> FigureGrid {
  let parameters = [
    (category.signal, "Signal"), (DecayModel.mass, "Mass"), (DecayModel.resolution, "Resolution"),
  ]
  let figures = try parameters.map { parameter, title in
    let pulls = toys.pulls(of: parameter.name)
    var histogram = Histogram(Regular(20, -4...4, name: "pull", label: "Pull"), storage: .counts)
    try histogram.fill(pulls)
    let scale = Double(pulls.count) * 0.4 / (2 * Double.pi).squareRoot()
    var figure = Figure(x: "Pull", y: "Toys / 0.4")
    figure.add(.points(histogram, errors: .poisson, label: "Toys"))
    figure.add(.curve(in: -4...4, label: "Normal") { x in scale * exp(-x * x / 2) })
    figure.add(.text(Label(title), in: .topLeft))
    return figure
  }
  var grid = FigureGrid([figures])
  grid.sharesY = true
  return grid
}
