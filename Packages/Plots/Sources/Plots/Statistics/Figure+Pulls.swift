extension Figure {
  /// Nuisance parameters after a fit: a line for each, with bands of one and two standard deviations.
  ///
  /// - Parameters:
  ///   - pulls: The parameters, from the top down.
  ///   - x: The horizontal axis.
  ///   - style: The width of the page and all else; its height follows from the number of parameters.
  public static func pulls(
    _ pulls: [ParameterPull], x: PlotAxis = #"$(\hat{\theta} - \theta_0) / \Delta\theta$"#,
    style: FigureStyle = .standard
  ) -> Figure {
    let style = style.size(
      width: style.width, height: NameAxis.pageHeight(pulls.count, style))
    var figure = Figure(x: x, y: NameAxis.axis(pulls.map(\.name)), style: style)
    if figure.x.range == nil {
      let ends = pulls.flatMap { [$0.value - $0.down, $0.value + $0.up] }.filter(\.isFinite)
      let reach = min(max(2.5, (ends.map(\.magnitude).max() ?? 0) * 1.1), 1e6)
      figure.x.range = -reach...reach
    }
    figure.add(.verticalSpan(-2...2, color: .yellow.opacity(0.75)))
    figure.add(.verticalSpan(-1...1, color: .green.opacity(0.75)))
    figure.add(.verticalLine(at: 0, color: .black, line: .solid.width(0.8)))
    figure.add(.pullPoints(pulls))
    return figure
  }
}

extension Mark {
  /// The points of pulls at the heights of their names.
  static func pullPoints(_ pulls: [ParameterPull]) -> Mark {
    .scatter(
      x: pulls.map(\.value), y: pulls.indices.map { NameAxis.height($0, of: pulls.count) },
      xErrors: .asymmetric(down: pulls.map(\.down), up: pulls.map(\.up)), color: .black)
  }
}
