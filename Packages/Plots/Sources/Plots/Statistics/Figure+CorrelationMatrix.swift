extension Figure {
  /// The correlations of parameters as coloured cells with their values, the first at the top left.
  ///
  /// - Parameters:
  ///   - values: Row by row, as many as names times names, from −1 to 1; NaN leaves a cell empty.
  ///   - names: What the parameters are called.
  ///   - decimals: Of the numbers in the cells; nil leaves them out.
  ///   - style: The width of the page and all else; cells are about square.
  public static func correlationMatrix(
    _ values: [Double], names: [Label], decimals: Int? = 2, style: FigureStyle = .standard
  ) -> Figure {
    let count = names.count
    var figure = Figure(style: style)
    figure.x.tickLabels = names.enumerated().map {
      PlotAxis.TickLabel($0.element, at: Double($0.offset) + 0.5)
    }
    figure.y.tickLabels = names.enumerated().map {
      PlotAxis.TickLabel($0.element, at: Double(count - $0.offset) - 0.5)
    }
    figure.style.hasMinorTicks = false
    figure.style.tickLength = -3
    figure.style.ticksOnAllSides = false
    figure.style.height = squarePage(names, style)
    guard values.count == count * count else {
      figure.add(
        .failure(
          PlotError(
            .badData,
            "\(count) parameters have \(count * count) correlations, but there are "
              + "\(values.count).")))
      return figure
    }
    let edges = (0...count).map(Double.init)
    // Columns run upwards, rows of the matrix downwards.
    let columns = (0..<count).flatMap { i in
      (0..<count).map { j in values[(count - 1 - j) * count + i] }
    }
    figure.add(
      .heatMap(
        xEdges: edges, yEdges: edges, values: columns,
        z: PlotAxis("Correlation", range: -1...1), colors: .diverging, hidesZeros: false,
        valueText: decimals.map(cellText)))
    return figure
  }

  private static func cellText(_ decimals: Int) -> @Sendable (Double) -> Label {
    { value in DecimalText.label(value, decimals: decimals) }
  }

  /// The height of the page with which a matrix beside its names and its colour bar is square.
  private static func squarePage(_ names: [Label], _ style: FigureStyle) -> Double {
    let longest = names.map { style.box($0, size: style.tickTextSize).width }.max() ?? 0
    let side = style.width - longest - style.textSize * 6.5
    return max(side + longest * 0.71 + style.textSize * 4, style.textSize * 10)
  }
}
