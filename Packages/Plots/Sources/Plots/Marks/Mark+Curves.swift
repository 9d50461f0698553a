extension Mark {
  /// The curve of a function.
  ///
  /// - Parameters:
  ///   - range: Where the function is drawn; nil for the whole axis.
  ///   - label: The text in the legend.
  ///   - color: The colour; nil takes the next of the cycle.
  ///   - line: Width and dashes.
  ///   - function: The ordinate at an abscissa; where it is not finite, the curve is interrupted.
  public static func curve(
    in range: ClosedRange<Double>? = nil, label: Label? = nil, color: Color? = nil,
    line: LineStyle = .solid, _ function: @escaping @Sendable (Double) -> Double
  ) -> Mark {
    Mark(.function(function, range), label: label, color: color, line: line)
  }

  /// Straight lines through points; a point that is not finite interrupts them.
  public static func curve(
    x: [Double], y: [Double], label: Label? = nil, color: Color? = nil, line: LineStyle = .solid
  ) -> Mark {
    make(label: label, color: color, line: line) { () throws(PlotError) in
      try checkLengths(x, y, "y")
      return .line(x: x, y: y)
    }
  }

  /// The area between two lines over the same abscissas.
  public static func band(
    x: [Double], low: [Double], high: [Double], label: Label? = nil, color: Color? = nil,
    fill: FillStyle = .solid
  ) -> Mark {
    make(label: label, color: color, fill: fill) { () throws(PlotError) in
      try checkLengths(x, low, "low")
      try checkLengths(x, high, "high")
      return .band(x: x, low: low, high: high)
    }
  }

  /// The area between two values in each bin.
  public static func band(
    edges: [Double], low: [Double], high: [Double], label: Label? = nil, color: Color? = nil,
    fill: FillStyle = .solid
  ) -> Mark {
    make(label: label, color: color, fill: fill) { () throws(PlotError) in
      _ = try BinnedValues(edges: edges, values: low)
      _ = try BinnedValues(edges: edges, values: high)
      return .steppedBand(edges: edges, low: low, high: high)
    }
  }

  /// Points anywhere, with error bars of given lengths: a graph.
  ///
  /// - Parameters:
  ///   - x: Abscissas.
  ///   - y: Ordinates, as many.
  ///   - xErrors: `.symmetric` or `.asymmetric` lengths, or `.none`.
  ///   - yErrors: `.symmetric` or `.asymmetric` lengths, or `.none`.
  ///   - sizes: The diameter of each point in points of the page, as many; nil for one of all.
  ///   - label: The text in the legend.
  ///   - color: The colour; nil takes the next of the cycle.
  ///   - marker: The shape of the points.
  public static func scatter(
    x: [Double], y: [Double], xErrors: ErrorBars = .none, yErrors: ErrorBars = .none,
    sizes: [Double]? = nil, label: Label? = nil, color: Color? = nil, marker: Marker = .circle
  ) -> Mark {
    make(label: label, color: color, line: .solid.width(1.2), marker: marker) {
      () throws(PlotError) in
      try checkLengths(x, y, "y")
      if let sizes { try checkLengths(x, sizes, "sizes") }
      return .points(
        PointSet(
          x: x, y: y, horizontal: try xErrors.given(count: x.count),
          vertical: try yErrors.given(count: x.count), sizes: sizes))
    }
  }

  private static func checkLengths(
    _ x: [Double], _ other: [Double], _ name: String
  ) throws(PlotError) {
    guard x.count == other.count else {
      throw PlotError(.badData, "There are \(x.count) values of x, but \(other.count) of \(name).")
    }
  }
}
