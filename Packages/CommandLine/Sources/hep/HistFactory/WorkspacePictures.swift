import HypothesisTests
import Plots

extension Figure {
  /// CLs over the parameter of interest, with the expected band and the level of the limit.
  static func cls(
    _ test: HypothesisTest, around limit: UpperLimit, of name: String
  ) throws -> Figure {
    let end = 1.5 * max(limit.observed, limit.expected.twoSigma.upperBound)
    let points = (0...40).map { end * Double($0) / 40 }
    let results = try test.asymptotic(mu: points)
    return try cls(
      name, points, results.map(\.expected), results.map(\.cls), level: limit.level)
  }

  /// CLs by toys at the signal strengths that were tested.
  static func cls(_ limit: ToyLimit, of name: String) throws -> Figure {
    try cls(
      name, limit.tests.map(\.mu), limit.tests.map(\.expected), limit.tests.map(\.cls),
      level: limit.level)
  }

  private static func cls(
    _ name: String, _ points: [Double], _ expected: [ExpectedBand], _ observed: [Double],
    level: Double
  ) throws -> Figure {
    var figure = Figure(x: PlotAxis(.verbatim(name)), y: "CLs")
    figure.x.range = 0...(points.last ?? 1)
    figure.y.range = 0...1
    figure.add(
      .brazilBand(
        at: points, expected: try ExpectedLimits(points: expected.map(\.values)),
        observed: observed))
    figure.add(
      .horizontalLine(at: level, label: Label("\(level)"), color: .red, line: .dashed))
    return figure
  }

  /// Limits over the places of signals, with a line where the signal is as strong as predicted.
  static func limits(_ points: [LimitPoint], along label: String, of name: String) throws -> Figure
  {
    let limits = points.compactMap(\.limit)
    let places = points.map(\.signal.place)
    let expected = limits.map { $0.expected.values.sorted() }
    let values = expected.flatMap { $0 } + limits.map(\.observed)
    let isWide = (values.max() ?? 1) > 20 * (values.min() ?? 1)
    var figure = Figure(
      x: PlotAxis(.verbatim(label)),
      y: PlotAxis(.verbatim("Limit on \(name)"), scale: isWide ? .log : .linear))
    if places.count > 1 { (figure.x.lower, figure.x.upper) = (places.first, places.last) }
    figure.add(
      .brazilBand(
        at: places, expected: try ExpectedLimits(points: expected),
        observed: limits.map(\.observed)))
    figure.add(.horizontalLine(at: 1, label: "Predicted", color: .red, line: .solid.width(1.2)))
    return figure
  }

  /// The rises of the likelihood along the parameter of interest.
  static func scan(_ name: String, at values: [Double], rises: [Double]) -> Figure {
    var figure = Figure(x: PlotAxis(.verbatim(name)), y: "−2 Δ ln L")
    figure.x.range = values.first.flatMap { first in values.last.map { first...$0 } }
    figure.y.lower = 0
    figure.add(.likelihoodScan(at: values, rises: rises))
    return figure
  }
}

extension FigureGrid {
  /// The parameters by what they do to the parameter of interest.
  static func ranking(_ impacts: [Impact], of name: String) -> FigureGrid {
    ranking(
      impacts.map { impact in
        ParameterImpact(
          ParameterPull(
            .verbatim(impact.parameter), value: impact.pull ?? .nan,
            error: impact.constraint ?? .nan),
          up: impact.up, down: impact.down, prefitUp: impact.prefit?.up,
          prefitDown: impact.prefit?.down)
      }, of: .verbatim(name))
  }
}
