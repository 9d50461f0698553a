import Histograms
import Plots
import RealModule

extension Gallery {
  static func postFit() throws -> Figure {
    let edges = edges(20, 0...200)
    func part(_ scale: Double, _ mean: Double, _ width: Double) throws -> BinnedValues {
      try BinnedValues(
        edges: edges,
        values: (0..<20).map { scale * peak(edges[$0] + 5, at: mean, width: width) })
    }
    let model = [
      Component(try part(12, 20, 60), "VV"), Component(try part(60, 60, 40), "Z + jets"),
      Component(try part(120, 80, 45), #"t\bar{t}"#),
    ]
    let total = try model.total()
    let data = try BinnedValues(edges: edges, values: counts(total.values, seed: 3))
    var figure = Figure(
      data: data, model: model, unstacked: [Component(try part(50, 125, 12), "H × 20")],
      uncertainty: .symmetric(total.values.map { 0.06 * $0 + 1 }),
      x: "m_{bb} [GeV]", y: "Events / 10 GeV", style: .atlas)
    figure.label = ExperimentLabel("ATLAS", status: "Internal", energy: 13.6, luminosity: 164)
    return figure
  }

  static func model() -> Figure {
    let background = { @Sendable (m: Double) in 60 * Double.exp(-(m - 60) / 40) }
    let reflection = { @Sendable (m: Double) in 20 * peak(m, at: 75, width: 8) }
    let signal = { @Sendable (m: Double) in 90 * peak(m, at: 91.2, width: 2.5) }
    var figure = Figure(x: "m [GeV]", y: "Candidates / GeV", style: .lhcb)
    figure.add(
      .model(
        stacked: [
          Component("Combinatorial", in: 60...120, background),
          Component("Reflection", in: 60...120, reflection),
        ],
        unstacked: [Component("Signal", color: .red, in: 60...120, signal)], total: "Fit"))
    figure.label = ExperimentLabel("LHCb", status: "preliminary", energy: 13, luminosity: 5.4)
    return figure
  }

  static func efficiency() throws -> Figure {
    let edges = [0.0, 5, 10, 15, 20, 25, 30, 40, 60, 100]
    let total = try BinnedValues(edges: edges, values: [90, 220, 260, 180, 120, 80, 60, 31, 6])
    let loose = try BinnedValues(edges: edges, values: [3, 40, 160, 150, 110, 77, 59, 31, 6])
    let tight = try BinnedValues(edges: edges, values: [0, 8, 60, 90, 84, 65, 52, 29, 5])
    var figure = Figure(x: "p_T [GeV]", y: "Efficiency", style: .alice)
    figure.add(.efficiency(loose, of: total, interval: .clopperPearson, label: "Loose"))
    figure.add(
      .efficiency(
        tight, of: total, interval: .wilson, label: "Tight", color: .red, marker: .openSquare))
    figure.label = ExperimentLabel("ALICE", status: "Performance", system: "Pb–Pb", energy: 5.36)
    return figure
  }

  static func asymmetry() throws -> Figure {
    let edges = edges(12, -3...3)
    let plus = counts((0..<12).map { 220 + 14 * Double($0) }, seed: 2)
    let minus = counts((0..<12).map { 300 - 6 * Double($0) }, seed: 8)
    let (first, second) = (
      try BinnedValues(edges: edges, values: plus), try BinnedValues(edges: edges, values: minus)
    )
    var figure = Figure(x: "η", y: "Muons / 0.5", style: .plain)
    figure.add(.step(first, errors: .poisson, label: "μ⁺"))
    figure.add(.step(second, errors: .poisson, label: "μ⁻"))
    figure.addPanel(.asymmetry(first, second, errors: .poisson))
    figure.addPanel(.relativeDifference(first, to: second, errors: .poisson, y: "μ⁺/μ⁻ − 1"))
    figure.style.height = 470
    return figure
  }

  static func profile() throws -> Figure {
    var histogram = Histogram(Regular(16, 0...8), storage: .mean)
    var generator = Numbers()
    for i in 0..<900 {
      let x = 8 * noise(i)
      histogram.fill(x, sample: 12 + 3 * Double.sin(x) + generator.normal())
    }
    var figure = Figure(x: "t [ns]", y: "⟨ADC⟩", style: .dune)
    figure.add(.profile(histogram, label: "Mean"))
    figure.add(.curve(in: 0...8, label: "Truth", color: .red) { 12 + 3 * Double.sin($0) })
    figure.label = ExperimentLabel("DUNE", status: "Simulation")
    return figure
  }

  static func bars() throws -> Figure {
    let names = ["trigger", "2 muons", "isolation", "mass window"]
    func yields(_ values: [Double]) throws -> BinnedValues {
      try BinnedValues(edges: [0, 1, 2, 3, 4], values: values, binLabels: names)
    }
    var figure = Figure(y: "Efficiency [%]", style: .plain)
    figure.add(.bars(try yields([92, 81, 70, 61]), index: 0, of: 2, label: "Signal"))
    figure.add(.bars(try yields([67, 31, 12, 3]), index: 1, of: 2, label: "Background"))
    return figure
  }

  static func blinded() throws -> Figure {
    let edges = edges(30, 100...160)
    let shape = { @Sendable (m: Double) in 400 * Double.exp(-(m - 100) / 30) }
    let data = try BinnedValues(edges: edges, values: counts((0..<30).map { shape(edges[$0] + 1) }))
    var figure = Figure(x: "m_{4ℓ} [GeV]", y: "Events / 2 GeV", style: .cms)
    figure.add(.verticalSpan(120...130, label: "Blinded", fill: .hatchedBack))
    figure.add(.points(try data.blinded(120...130), errors: .poisson, label: "Data"))
    figure.add(.curve(in: 100...160, label: "Sideband fit", color: .red, shape))
    figure.label = ExperimentLabel("CMS", status: "Work in progress", energy: 13.6)
    return figure
  }

  static func event() -> Figure {
    var figure = Figure(x: PlotAxis("η", range: -3...3), y: PlotAxis("φ", range: -3.2...3.2))
    let jets = (x: [-1.2, 0.9, 1.8], y: [0.4, -2.3, 2.2])
    figure.add(
      .circles(
        x: jets.x, y: jets.y, radii: [0.4, 0.4, 0.4], label: #"anti-$k_t$ jets, R = 0.4"#,
        color: .red))
    let near = (0..<60).map { i in
      let jet = i % 4
      let (u, v) = (noise(i) - 0.5, noise(i + 70) - 0.5)
      return jet < 3
        ? (jets.x[jet] + 0.5 * u, jets.y[jet] + 0.5 * v) : (5.6 * u, 6.2 * v)
    }
    figure.add(
      .scatter(
        x: near.map(\.0), y: near.map(\.1), sizes: near.indices.map { 1.5 + 7 * noise($0 + 9) },
        label: "Particles", color: .blue.opacity(0.7)))
    figure.legend = .above
    return figure
  }

  static func projections() throws -> FigureGrid {
    var histogram = Histogram(
      Regular(30, -3...3, label: "x [mm]"), Regular(30, -2...4, label: "y [mm]"))
    var generator = Numbers()
    for _ in 0..<4000 {
      let (u, v) = (generator.normal(), generator.normal())
      histogram.fill(0.8 * u, 1 + 0.5 * u + 0.7 * v)
    }
    return try .heatMapWithProjections(histogram)
  }

  static func grid() throws -> FigureGrid {
    let rows = try [0, 1].map { row -> [Figure?] in
      try [0, 1].map { column in
        var figure = Figure(x: "m [GeV]", y: "Events / GeV")
        let expected = (0..<30).map {
          40 * Double(row + 1) * peak(Double($0), at: 12 + 4 * Double(column), width: 4)
        }
        let data = try BinnedValues(
          edges: edges(30, 0...30), values: counts(expected, seed: 40 * row + column))
        figure.add(.filled(try BinnedValues(edges: edges(30, 0...30), values: expected)))
        figure.add(.points(data, errors: .poisson))
        figure.add(.text(Label("\(["ee", "μμ"][column]), \(row) b"), in: .topRight))
        return figure
      }
    }
    var grid = FigureGrid(rows, width: 560, height: 440)
    grid.sharesX = true
    grid.sharesY = true
    grid.label = ExperimentLabel("Martlet", status: "Simulation", energy: 13, luminosity: 139)
    return grid
  }
}
