import Histograms
import Plots

/// The mass spectrum with a fit, and the pulls below.
func massFigure(
  _ spectrum: Histogram<Sums, Regular>, _ fit: PeakFit, label: ExperimentLabel?,
  scale: AxisScale = .linear
) throws -> Figure {
  let axis = spectrum.axes[0]
  let binWidth = axis.edges[1] - axis.edges[0]
  let expected = try fit.model.expected(edges: axis.edges, with: fit.fit)

  var figure = Figure(
    x: "m_{μμ} [GeV]", y: PlotAxis("Pairs / \(binWidth) GeV", scale: scale))
  figure.label = label
  figure.add(.points(spectrum, errors: .poisson, label: "Pairs of muons"))
  let points = stride(from: PeakFit.window.lowerBound, through: PeakFit.window.upperBound, by: 0.1)
  let curve = try fit.model.curve(at: Array(points), in: PeakFit.window, with: fit.fit)
  figure.add(.curve(x: Array(points), y: curve.total.map { $0 * binWidth }, label: "Fit"))
  if let background = curve["background"] {
    figure.add(
      .curve(
        x: Array(points), y: background.map { $0 * binWidth }, label: "Background", line: .dashed))
  }
  figure.addPanel(.pull(spectrum, model: expected.total))
  return figure
}

/// A weighted histogram with its errors.
func weightedFigure(_ histogram: Histogram<Weighted, Regular>, label: ExperimentLabel?) -> Figure {
  var figure = Figure(x: "m_{μμ} [GeV]", y: "Pairs expected / GeV")
  figure.label = label
  figure.add(.filled(histogram, label: "Z/γ^{*} → μμ"))
  figure.add(.uncertainty(histogram, errors: .sumOfWeightsSquared))
  return figure
}
