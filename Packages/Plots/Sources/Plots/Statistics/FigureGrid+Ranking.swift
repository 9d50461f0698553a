extension FigureGrid {
  /// A ranking: the pulls of nuisance parameters to the left, and what each does to the parameter of
  /// interest to the right, the largest first.
  ///
  /// Full bars are shifts for uncertainties after the fit, outlines for those before it.
  ///
  /// - Parameters:
  ///   - impacts: The parameters in any order.
  ///   - parameter: The parameter of interest, such as "μ".
  ///   - count: How many of the largest are shown.
  ///   - style: The width of the page, which long names add to, and all else; its height follows from the number
  ///     of parameters.
  public static func ranking(
    _ impacts: [ParameterImpact], of parameter: Label = "μ", count: Int = 20,
    style: FigureStyle = .standard.size(width: 560, height: 400)
  ) -> FigureGrid {
    let ranked = impacts.enumerated()
      .sorted { (-$0.element.size, $0.offset) < (-$1.element.size, $1.offset) }
      .prefix(max(count, 0)).map(\.element)
    var style = style
    style.height = NameAxis.pageHeight(ranked.count, style)
    // Long names widen the page instead of leaving the panels none of it.
    style.width += max(0, NameAxis.width(ranked.map(\.pull.name), style) - style.width / 3)
    var pulls = Figure.pulls(ranked.map(\.pull), style: style)
    if !pulls.marks.isEmpty { pulls.x.label = #"$(\hat{\theta} - \theta_0) / \Delta\theta$"# }
    var shifts = Figure(
      x: PlotAxis(shift(of: parameter)), y: NameAxis.axis(ranked.map(\.pull.name)),
      style: style)
    shifts.legend = .above
    shifts.add(.verticalLine(at: 0, color: .black, line: .solid.width(0.8)))
    shifts.add(.impactBars(ranked, \.up, label: "+1σ", color: .red, isFilled: true))
    shifts.add(.impactBars(ranked, \.down, label: "−1σ", color: .blue, isFilled: true))
    if ranked.contains(where: { $0.prefitUp != nil || $0.prefitDown != nil }) {
      shifts.add(.impactBars(ranked, \.prefitUp, label: "pre-fit", color: .red, isFilled: false))
      shifts.add(.impactBars(ranked, \.prefitDown, label: nil, color: .blue, isFilled: false))
    }
    shifts.x.range = symmetricRange(ranked)
    var grid = FigureGrid([[pulls, shifts]], width: style.width, height: style.height)
    grid.sharesY = true
    return grid
  }

  private static func shift(of parameter: Label) -> Label {
    let text = "Δ" + parameter.source
    return parameter.isVerbatim ? .verbatim(text) : Label(text)
  }

  private static func symmetricRange(_ impacts: [ParameterImpact]) -> ClosedRange<Double>? {
    let all: [Double] = impacts.flatMap { [$0.up, $0.down, $0.prefitUp ?? 0, $0.prefitDown ?? 0] }
    let reach = (all.filter(\.isFinite).map(\.magnitude).max() ?? 0) * 1.15
    return reach > ValueRange.smallest && reach <= ValueRange.largest ? -reach...reach : nil
  }
}

extension Mark {
  fileprivate static func impactBars(
    _ impacts: [ParameterImpact], _ shift: KeyPath<ParameterImpact, Double?>, label: Label?,
    color: Color, isFilled: Bool
  ) -> Mark {
    bars(impacts.map { $0[keyPath: shift] ?? .nan }, label, color, isFilled)
  }

  fileprivate static func impactBars(
    _ impacts: [ParameterImpact], _ shift: KeyPath<ParameterImpact, Double>, label: Label?,
    color: Color, isFilled: Bool
  ) -> Mark {
    bars(impacts.map { $0[keyPath: shift] }, label, color, isFilled)
  }

  private static func bars(
    _ shifts: [Double], _ label: Label?, _ color: Color, _ isFilled: Bool
  ) -> Mark {
    let half = isFilled ? 0.32 : 0.4
    let boxes = shifts.enumerated().compactMap { i, shift in
      let middle = NameAxis.height(i, of: shifts.count)
      return CoveredArea(0, shift, middle - half, middle + half)
    }
    return Mark(
      .boxes(boxes, isFilled: isFilled, bins: nil), label: label, color: color,
      line: .solid.width(1))
  }
}
