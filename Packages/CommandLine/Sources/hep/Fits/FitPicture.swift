import Histograms
import Likelihoods
import Plots

/// The data and the curve of a fit, with pulls below.
struct FitPicture {
  let figure: Figure

  init(
    _ model: Model, _ fit: Fit, events: [Double], range: ClosedRange<Double>, bins: Int,
    label: String
  )
    throws
  {
    let axis = try Regular(
      count: bins, lower: range.lowerBound, upper: range.upperBound,
      annotation: Annotation(name: label))
    var histogram = Histogram(axis, storage: .counts)
    try histogram.fill(events)
    let width = (range.upperBound - range.lowerBound) / Double(bins)
    let edges = (0...bins).map {
      $0 == bins ? range.upperBound : range.lowerBound + width * Double($0)
    }
    let points = (0...400).map {
      min(
        range.lowerBound + (range.upperBound - range.lowerBound) * Double($0) / 400,
        range.upperBound)
    }
    let curve = try model.curve(at: points, in: range, with: fit)
    let expected = try model.expected(edges: edges, with: fit).total
    // A model without yields is scaled to the events.
    let scale = Double(events.count) / expected.reduce(0, +)
    let isExtended = abs(scale - 1) < 0.5
    let factor = isExtended ? 1 : scale

    var figure = Figure(
      x: PlotAxis(.verbatim(label)), y: PlotAxis(Label("Events / \(width.shown(3))")))
    figure.add(.points(histogram, errors: .poisson, label: "Data"))
    figure.add(.curve(x: points, y: curve.total.map { $0 * width * factor }, label: "Fit"))
    if curve.labels.count > 1 {
      for (name, part) in zip(curve.labels, curve.components) {
        figure.add(
          .curve(
            x: points, y: part.map { $0 * width * factor }, label: .verbatim(name), line: .dashed))
      }
    }
    figure.addPanel(.pull(histogram, model: expected.map { $0 * factor }))
    self.figure = figure
  }
}
