import Histograms
import Plots
import RealModule

extension Gallery {
  static func steps() throws -> Figure {
    let edges = edges(50, -5...5)
    func bell(_ scale: Double, _ mean: Double, _ sigma: Double) throws -> BinnedValues {
      let values = (0..<50).map { i -> Double in
        let t = (edges[i] + 0.1 - mean) / sigma
        return scale * Double.exp(-t * t / 2)
      }
      return try BinnedValues(edges: edges, values: values)
    }
    var figure = Figure(x: "x [cm]", y: "Entries / 2 mm")
    figure.add(.filled(try bell(180_000, -1, 0.8), label: "Filled", color: .blue.opacity(0.5)))
    figure.add(.step(try bell(250_000, 1, 0.7), label: "Step"))
    figure.add(.step(try bell(120_000, 0, 2), label: "Dashed step", line: .dashed))
    figure.add(.step(try bell(90_000, 2.5, 0.4), label: "Dotted step", line: .dotted))
    return figure
  }

  static func graph() -> Figure {
    let x = (0..<12).map { Double($0) * 0.25 + 0.1 }
    let y = x.indices.map { 90.4 + 0.5 * x[$0] + 0.4 * noise($0) }
    var figure = Figure(x: #"|\eta|"#, y: "Position of the peak [GeV]", style: .plain)
    figure.add(
      .band(
        x: [0, 3], low: [90.35, 91.7], high: [90.75, 92.2], label: "Fit ± 1σ",
        color: .orange.opacity(0.4)))
    figure.add(.curve(in: 0...3, label: "Fit", color: .orange) { 90.55 + 0.467 * $0 })
    figure.add(
      .scatter(
        x: x, y: y, xErrors: .symmetric(x.map { _ in 0.125 }),
        yErrors: .asymmetric(down: x.map { _ in 0.12 }, up: x.map { _ in 0.2 }),
        label: "Muons", color: .black))
    figure.add(
      .scatter(x: x, y: y.map { $0 - 0.6 }, label: "Electrons", color: .blue, marker: .openSquare))
    figure.add(.horizontalLine(at: 91.19, label: "World average"))
    figure.add(.verticalLine(at: 1.45, color: .red, line: .dotted))
    figure.add(.text("barrel", x: 1.4, y: 89.9, anchor: .end))
    figure.add(.text("endcap", x: 1.5, y: 89.9))
    return figure
  }

  static func logLog() -> Figure {
    var figure = Figure(
      x: PlotAxis("E [GeV]", scale: .log, range: 0.1...1e5),
      y: PlotAxis(#"\sigma(E) / E"#, scale: .log))
    figure.add(.curve(label: "Calorimeter") { (0.1 * 0.1 / $0 + 0.007 * 0.007).squareRoot() })
    figure.add(.curve(label: "Tracker") { (1e-4 * $0 * 1e-4 * $0 + 0.008 * 0.008).squareRoot() })
    return figure
  }

  static func categories() throws -> Figure {
    let cuts = ["all", "trigger", "2 muons", "opposite", "mass"]
    let bins = try BinnedValues(
      edges: [0, 1, 2, 3, 4, 5], values: [1e6, 2.4e5, 8.1e4, 7.9e4, 6.6e4], binLabels: cuts)
    var figure = Figure(y: PlotAxis("Events", scale: .log))
    figure.add(.filled(bins, label: "Cut flow"))
    return figure
  }

  static func small() throws -> Figure {
    let edges = edges(20, 0...0.0004)
    let values = (0..<20).map { 2e-7 * Double.exp(-Double($0) / 6) }
    var figure = Figure(x: "d_0 [m]", y: "Probability")
    figure.add(
      .points(
        try BinnedValues(edges: edges, values: values, variances: values.map { $0 * 2e-9 }),
        errors: .sumOfWeightsSquared, label: "Weighted", marker: .openCircle, showsBinWidth: true))
    return figure
  }

  static func empty() throws -> Figure {
    var figure = Figure(x: "x", y: "Entries")
    figure.add(
      .points(
        try BinnedValues(edges: [0, 1, 2, 3, 4], values: [0, 0, 0, 0]), errors: .poisson,
        label: "Empty bins"))
    return figure
  }

  static func zeros() throws -> Figure {
    var figure = Figure(x: "x", y: PlotAxis("Entries", scale: .log))
    figure.add(
      .step(try BinnedValues(edges: [0, 1, 2, 3, 4], values: [0, .nan, -1, 0]), label: "Zeros"))
    return figure
  }

  static func difference() throws -> Figure {
    let edges = edges(16, 0...8)
    let model = (0..<16).map { 40 + 30 * Double.sin(Double($0) / 3) }
    let data = try BinnedValues(edges: edges, values: counts(model, seed: 7))
    let expected = try BinnedValues(edges: edges, values: model, variances: model.map { $0 / 4 })
    var figure = Figure(
      x: "t [ns]", y: "Hits / 0.5 ns", style: .standard.size(width: 450, height: 460))
    figure.add(.step(expected, label: "Model", color: .blue))
    figure.add(.uncertainty(expected, errors: .sumOfWeightsSquared))
    figure.add(.points(data, errors: .poisson, label: "Data", marker: .square))
    figure.addPanel(
      .difference(
        data, minus: expected, errors: .poisson, modelErrors: .sumOfWeightsSquared, y: "Diff."))
    figure.addPanel(.ratio(data, to: expected, errors: .poisson, y: "Ratio"))
    return figure
  }

  static func corners() -> Figure {
    var figure = Figure(x: PlotAxis("x", range: -1...1), y: PlotAxis("y", range: -1...1))
    for corner in Corner.allCases {
      figure.add(.text("\(corner)", in: corner))
      figure.add(.text(#"second line, $\sqrt{x^2 + y^2} \leq 1$"#, in: corner))
    }
    for (i, marker) in Marker.allCases.enumerated() {
      let x = -0.8 + 0.23 * Double(i)
      figure.add(
        .scatter(x: [x], y: [0], yErrors: .symmetric([0.2]), color: .black, marker: marker))
    }
    return figure
  }

  static func longNames() throws -> Figure {
    let names = (1...9).map { "nuisance_parameter_\($0)" }
    let bins = try BinnedValues(
      edges: (0...9).map(Double.init), values: (0..<9).map { noise($0) - 0.5 }, binLabels: names)
    var figure = Figure(x: "Nuisance", y: "Shift / σ")
    figure.add(
      .points(bins, errors: .symmetric(Array(repeating: 0.3, count: 9)), label: "Post-fit"))
    figure.add(.horizontalLine(at: 0))
    return figure
  }

  static func longLegend() -> Figure {
    var figure = Figure(x: "x", y: "y", style: .cms)
    figure.style.palette = Color.petroff10
    for i in 0..<10 {
      figure.add(
        .curve(in: 0...10, label: #"$\alpha_{\mathrm{s}} = 0.1\#(i)$"#) { x in Double(i) + x })
    }
    return figure
  }

  static func extremes() throws -> Figure {
    let edges = (0...24).map { i in Double("1e\(i - 12)") ?? 1 }
    let values = (0..<24).map { i in Double("1e\(12 - i)") ?? 1 }
    var figure = Figure(x: PlotAxis("E [eV]", scale: .log), y: PlotAxis("Flux", scale: .log))
    figure.add(.step(try BinnedValues(edges: edges, values: values), label: "24 decades"))
    return figure
  }

  static func manyBins() throws -> Figure {
    let values = (0..<600).map { i in
      300 * peak(Double(i), at: 200, width: 25) - 160 * peak(Double(i), at: 420, width: 40)
        + 30 * (noise(i) - 0.5)
    }
    let bins = try BinnedValues(
      edges: edges(600, 0...600), values: values, variances: values.map { _ in 64 })
    var figure = Figure(x: "Sample", y: "ADC")
    figure.add(.step(bins, label: "600 bins, some below zero"))
    figure.add(.uncertainty(bins, errors: .sumOfWeightsSquared, label: "Noise"))
    return figure
  }
}
