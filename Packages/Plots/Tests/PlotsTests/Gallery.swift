import Histograms

@testable import Plots

/// Figures that together show every kind of mark, from data that are the same everywhere.
enum Gallery {
  static let names = ["zpeak"]

  static func figure(_ name: String) throws -> Figure {
    switch name {
    default: try zPeak()
    }
  }

  /// A deterministic number from 0 to 1, far from even, for scatter in the data.
  static func noise(_ i: Int) -> Double {
    let mixed = UInt64(i + 1) &* 0x9E37_79B9_7F4A_7C15
    return Double((mixed ^ (mixed >> 29)) % 10_000) / 10_000
  }

  static func zShape(_ m: Double) -> Double {
    900 * 2.2 * 2.2 / ((m - 91.2) * (m - 91.2) + 2.2 * 2.2) + 30 - 0.2 * (m - 60)
  }

  static func zPeak() throws -> Figure {
    let edges = (0...60).map { 60 + Double($0) }
    let expected = (0..<60).map { zShape(edges[$0] + 0.5) }
    let counts = expected.enumerated().map { i, e in
      max(0, (e + (noise(i) + noise(i + 100) + noise(i + 200) - 1.5) * 2 * e.squareRoot()).rounded())
    }
    let data = try BinnedValues(edges: edges, values: counts)
    var figure = Figure(x: "m_{μμ} [GeV]", y: "Events / 1 GeV")
    figure.add(.points(data, errors: .poisson, label: "Data"))
    figure.add(.curve(in: 60...120, label: "Fit", color: .red) { zShape($0) })
    figure.add(.curve(in: 60...120, label: "Background", color: .blue, line: .dashed) {
      30 - 0.2 * ($0 - 60)
    })
    figure.addPanel(.pull(data, model: expected))
    figure.label = ExperimentLabel("Martlet", status: "Simulation", energy: 13, luminosity: 139)
    return figure
  }
}
