import HistFactory
import HypothesisTests
import Minimization
import Plots

/// The figures that belong to one fit.
struct SearchPictures {
  let model: HistFactoryModel
  let fit: Fit
  let mass: Int

  /// Both regions with the backgrounds and the signal in a stack, before or after the fit.
  func yields(isFitted: Bool) throws -> FigureGrid {
    let prediction = try isFitted ? model.prediction(after: fit) : model.prefitPrediction
    let label = ExperimentLabel("Martlet", status: "Simulation", energy: 13, luminosity: 140)
    // The model has its channels in alphabetical order.
    var grid = FigureGrid(
      [try prediction.channels.reversed().map(yields)], width: 760, height: 400)
    grid.label = label
    return grid
  }

  private func yields(of channel: Prediction.Channel) throws -> Figure {
    let width = 800 / Double(channel.observed.count)
    let edges = (0...channel.observed.count).map { 300 + width * Double($0) }
    func component(_ name: String, _ label: Label) throws -> Component {
      let sample = channel.samples.first { $0.name == name }
      return Component(
        try BinnedValues(edges: edges, values: sample?.bins.map(\.value) ?? []), label)
    }
    var figure = Figure(
      data: try BinnedValues(edges: edges, values: channel.observed),
      model: [
        try component("ttbar", #"t\bar{t}"#), try component("Zjets", "Z + jets"),
        try component("signal", "X(\(mass))"),
      ],
      uncertainty: .symmetric(channel.total.map(\.error)), x: "m [GeV]",
      y: PlotAxis("Events / \(Int(width)) GeV", scale: .log))
    figure.y.lower = 0.5
    figure.add(.text(channel.name == "SR" ? "Signal region" : "Control region", in: .topLeft))
    return figure
  }

  /// The parameters of the systematic uncertainties; those of the statistics of the simulation are too many.
  private var systematics: [String] { fit.names.filter { !$0.hasPrefix("stat_") } }

  /// How far the data pull the systematic uncertainties, and how much they tighten them.
  func pulls() -> Figure {
    let (centers, errors) = (model.prefitValues, model.prefitErrors)
    return .pulls(
      systematics.compactMap { name in
        guard let place = fit.names.firstIndex(of: name), let center = centers[place],
          let before = errors[place], let after = fit[name]?.error
        else { return nil }
        return ParameterPull(
          .verbatim(name), value: (fit.values[place] - center) / before, error: after / before)
      })
  }

  func correlations() -> Figure {
    let correlation = fit.covariance?.correlation
    let names = systematics.filter { correlation?.names.contains($0) == true }
    let values = names.flatMap { row in names.map { correlation?[row, $0] ?? .nan } }
    return .correlationMatrix(values, names: names.map { .verbatim($0) })
  }
}
