import Histograms
import Plots
import RealModule

extension Gallery {
  static func zPeak() throws -> Figure {
    let edges = edges(60, 60...120)
    let background = { @Sendable (m: Double) in 90 - 0.6 * (m - 60) }
    let shape = { @Sendable (m: Double) in 900 * peak(m, at: 91.2, width: 2.2) + background(m) }
    let expected = (0..<60).map { shape(edges[$0] + 0.5) }
    let data = try BinnedValues(edges: edges, values: counts(expected))
    var figure = Figure(x: "m_{μμ} [GeV]", y: "Events / 1 GeV")
    figure.add(.points(data, errors: .poisson, label: "Data"))
    figure.add(.curve(in: 60...120, label: "Fit", color: .red, shape))
    figure.add(.curve(in: 60...120, label: "Background", color: .blue, line: .dashed, background))
    figure.addPanel(.pull(data, model: expected))
    figure.label = ExperimentLabel("Martlet", status: "Simulation", energy: 13, luminosity: 139)
    return figure
  }

  static func stack() throws -> Figure {
    let edges = edges(40, 0...400)
    func falling(_ scale: Double, _ length: Double) throws -> BinnedValues {
      let values = (0..<40).map { scale * Double.exp(-(Double($0) * 10 + 5) / length) }
      return try BinnedValues(edges: edges, values: values, variances: values.map { 0.02 * $0 })
    }
    let parts = [try falling(150, 60), try falling(800, 45), try falling(30000, 22)]
    let sum = (0..<40).map { i in parts.map { $0.values[i] }.reduce(0, +) }
    let model = try BinnedValues(edges: edges, values: sum, variances: sum.map { 0.09 * $0 })
    let data = try BinnedValues(edges: edges, values: counts(sum))
    var figure = Figure(
      x: "p_T^{miss} [GeV]", y: PlotAxis("Events / 10 GeV", scale: .log), style: .cms)
    figure.add(
      .stack([
        Component(parts[0], "W → ℓν", color: .orange),
        Component(parts[1], #"t\bar{t}"#, color: .red),
        Component(parts[2], "Z → μμ", color: .blue),
      ]))
    figure.add(.uncertainty(model, errors: .sumOfWeightsSquared, label: "MC stat."))
    figure.add(.points(data, errors: .poisson, label: "Data"))
    figure.addPanel(
      .ratio(data, to: model, errors: .poisson, modelErrors: .sumOfWeightsSquared, y: "Data / MC"))
    figure.label = ExperimentLabel("CMS", status: "Open Data", energy: 8, luminosity: 11.6)
    figure.legend.columns = 2
    return figure
  }

  static func atlas() throws -> Figure {
    let edges = edges(50, 110...160)
    let shape = { @Sendable (m: Double) in
      4200 * Double.exp(-(m - 110) / 26) + 260
        * Double.exp(-0.5 * ((m - 125) / 1.7) * ((m - 125) / 1.7))
    }
    let data = try BinnedValues(
      edges: edges, values: counts((0..<50).map { shape(edges[$0] + 0.5) }))
    var figure = Figure(x: #"m_{\gamma\gamma} [GeV]"#, y: "Events / GeV", style: .atlas)
    figure.add(.points(data, errors: .sqrtN, label: "Data"))
    figure.add(.curve(in: 110...160, label: "Signal + background", color: .red, shape))
    figure.add(.text(#"H → \gamma\gamma, $|\eta| < 2.37$"#, in: .topLeft))
    figure.label = ExperimentLabel("Martlet", status: "Toys", energy: 13.6, luminosity: 31.4)
    return figure
  }

  static func heatMap() -> Figure {
    let (nx, ny) = (40, 30)
    let values = (0..<nx * ny).map { index in
      let (i, j) = (Double(index / ny), Double(index % ny))
      let (u, v) = ((i - 18) / 7, (j - 13) / 5)
      let mean = 900 * Double.exp(-0.5 * (u * u + v * v - 0.9 * u * v))
      return (mean * (0.85 + 0.3 * noise(index))).rounded()
    }
    var figure = Figure(x: #"\eta"#, y: #"\phi [rad]"#)
    figure.add(
      .heatMap(
        xEdges: edges(nx, -2.5...2.5), yEdges: edges(ny, -3.2...3.2), values: values, z: "Entries"))
    figure.label = ExperimentLabel("Martlet", status: "Simulation", energy: 13)
    return figure
  }
}
