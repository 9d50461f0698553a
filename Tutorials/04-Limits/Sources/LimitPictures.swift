import HypothesisTests
import Plots

/// The figures of limits and of what they rest on.
enum LimitPictures {
  static func ranking(_ impacts: [Impact]) -> FigureGrid {
    .ranking(
      impacts.map { impact in
        ParameterImpact(
          ParameterPull(
            .verbatim(impact.parameter), value: impact.pull ?? .nan,
            error: impact.constraint ?? .nan),
          up: impact.up, down: impact.down, prefitUp: impact.prefit?.up,
          prefitDown: impact.prefit?.down)
      }, of: "μ", count: 12)
  }

  /// CLs over the cross section, with its expected band.
  static func cls(_ scan: [AsymptoticResult]) throws -> Figure {
    var figure = Figure(x: "σ × B [fb]", y: PlotAxis("CLs", range: 0...1))
    figure.x.upper = scan.last?.mu
    figure.x.lower = 0
    figure.add(
      .brazilBand(
        at: scan.map(\.mu), expected: try ExpectedLimits(points: scan.map(\.expected.values)),
        observed: scan.map(\.cls)))
    figure.add(.horizontalLine(at: 0.05, color: .red))
    return figure
  }

  /// The limits over the mass, and what a theory predicts.
  static func brazil(_ points: [MassPoint]) throws -> Figure {
    let masses = points.map { Double($0.mass) }
    // ExpectedLimits go upwards, and so do limits: +2 standard deviations of the test come first.
    let expected = try ExpectedLimits(points: points.map { $0.limit.expected.values.sorted() })
    var figure = Figure(x: "m_X [GeV]", y: PlotAxis("σ × B [fb]", scale: .log))
    figure.label = ExperimentLabel("Martlet", status: "Simulation", energy: 13, luminosity: 140)
    (figure.x.lower, figure.x.upper) = (masses.min(), masses.max())
    figure.add(
      .brazilBand(at: masses, expected: expected, observed: points.map(\.limit.observed)))
    figure.add(.curve(x: masses, y: masses.map(MassPoint.theory), label: "Theory", color: .red))
    return figure
  }

  /// The p-value of the background over the mass, with lines for standard deviations.
  static func significance(_ points: [MassPoint]) -> Figure {
    var figure = Figure(x: "m_X [GeV]", y: PlotAxis("Local p_0", scale: .log))
    figure.y.upper = 2
    let masses = points.map { Double($0.mass) }
    figure.add(.curve(x: masses, y: points.map(\.discovery.pValue), color: .black))
    figure.add(.scatter(x: masses, y: points.map(\.discovery.pValue), color: .black))
    for (deviations, probability) in [(1, 0.158655), (2, 0.0227501), (3, 0.00134990)] {
      figure.add(.horizontalLine(at: probability, color: .red, line: .dotted.width(1)))
      figure.add(.text("\(deviations)σ", x: 985, y: 1.15 * probability, color: .red))
    }
    return figure
  }
}
