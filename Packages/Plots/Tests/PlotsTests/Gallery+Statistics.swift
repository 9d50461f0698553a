import Histograms
import Plots
import RealModule

extension Gallery {
  static func limits() throws -> Figure {
    let mass = (0...18).map { 100 + Double($0) * 50 }
    let median = mass.map { 0.9 * Double.exp(-$0 / 260) + 0.004 }
    let limits = try ExpectedLimits(
      points: median.map { m in [0.5, 0.7, 1, 1.45, 2.1].map { m * $0 } })
    var figure = Figure(
      x: #"m_{\tilde{\chi}_1^0} [GeV]"#, y: PlotAxis("σ × B [pb]", scale: .log), style: .cms)
    let observed = median.indices.map { median[$0] * (0.75 + 0.6 * noise($0)) }
    figure.add(.brazilBand(at: mass, expected: limits, observed: observed))
    figure.add(.curve(label: "Theory", color: .red) { 2.2 * Double.exp(-$0 / 130) })
    figure.y.lower = 0.001
    figure.label = ExperimentLabel("CMS", status: "Preliminary", energy: 13, luminosity: 138)
    return figure
  }

  static let parameters = [
    "Jet energy scale", "Luminosity", "b-tagging efficiency", #"t\bar{t} cross section"#,
    "Pile-up", #"$\mu_{\mathrm{R}}$, $\mu_{\mathrm{F}}$"#, "Muon isolation", "MC statistics, bin 3",
  ].map { Label($0) }

  static func pulls() -> Figure {
    .pulls(
      parameters.indices.map { i in
        ParameterPull(parameters[i], value: 2.4 * noise(i) - 1.2, error: 0.4 + 0.6 * noise(i + 9))
      })
  }

  static func ranking() -> FigureGrid {
    .ranking(
      parameters.indices.map { i in
        let size = 0.12 * Double.exp(-0.3 * Double(i))
        return ParameterImpact(
          ParameterPull(
            parameters[i], value: 2.4 * noise(i) - 1.2, error: 0.4 + 0.6 * noise(i + 9)),
          up: size * (noise(i + 3) > 0.5 ? 1 : -1), down: size * (noise(i + 3) > 0.5 ? -0.9 : 0.8),
          prefitUp: size * 1.2, prefitDown: size * -1.2)
      })
  }

  static func correlations() -> Figure {
    let count = parameters.count
    let values = (0..<count * count).map { cell -> Double in
      let (i, j) = (min(cell / count, cell % count), max(cell / count, cell % count))
      return i == j ? 1 : (noise(i * 17 + j * 31) - 0.5) * 1.6 / Double(j - i)
    }
    return .correlationMatrix(values, names: parameters)
  }

  static func scan() -> Figure {
    let values = (0...60).map { Double($0) * 0.05 - 0.2 }
    var figure = Figure(x: "μ", y: PlotAxis("−2 Δ ln L", range: 0...7))
    figure.add(
      .likelihoodScan(
        at: values, rises: values.map { (($0 - 1.1) / (0.35 + 0.06 * $0)).squared },
        label: "Observed"))
    figure.add(
      .curve(
        x: values, y: values.map { (($0 - 1) / 0.42).squared }, label: "Expected",
        line: .dashed))
    return figure
  }

  static func contours() -> Figure {
    let (x, y) = (edges(60, 0...2.4), edges(60, -0.5...2.5))
    let rises = x.flatMap { a in
      y.map { b -> Double in
        let (u, v) = ((a - 1.1) / 0.3, (b - 0.9 + 0.3 * (a - 1.1).squared) / 0.42)
        return (u * u + v * v - 1.1 * u * v) / (1 - 0.3)
      }
    }
    var figure = Figure(x: #"κ_V"#, y: #"κ_F"#)
    figure.add(.likelihoodContours(x: x, y: y, rises: rises, best: (1.1, 0.9)))
    figure.add(
      .ellipse(
        center: (1, 1), errors: (0.2, 0.3), correlation: 0.4, deviations: 1.515,
        label: "Expected 68 %", color: .orange, line: .dotted))
    figure.add(.scatter(x: [1], y: [1], label: "Standard Model", color: .red, marker: .diamond))
    return figure
  }

  static func corner() throws -> FigureGrid {
    var generator = Numbers()
    let columns = (0..<3).map { _ in (0..<3000).map { _ in generator.normal() } }
    let mass = columns[0].map { 91.2 + 0.02 * $0 }
    let width = zip(columns[0], columns[1]).map { 2.5 + 0.03 * (0.6 * $0 + 0.8 * $1) }
    let yield = zip(columns[1], columns[2]).map { 1000 + 40 * (-0.5 * $0 + 0.8 * $1) }
    return try .corner(
      [mass, width, yield], names: ["m [GeV]", "Γ [GeV]", #"$N_{\mathrm{Z}}$"#], bins: 24,
      truths: [91.19, 2.5, 990])
  }
}

extension Double {
  fileprivate var squared: Double { self * self }
}

/// Normal numbers that are the same everywhere.
struct Numbers {
  private var state: UInt64 = 1

  private mutating func uniform() -> Double {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Double(state >> 40) / Double(1 << 24)
  }

  /// The sum of twelve even numbers, nearly normal, without any function of the C library.
  mutating func normal() -> Double { (0..<12).reduce(-6) { sum, _ in sum + uniform() } }
}
