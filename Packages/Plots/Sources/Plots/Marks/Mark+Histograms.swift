extension Mark {
  /// The outline of a histogram.
  public static func step(
    _ source: some BinnedSource, label: Label? = nil, color: Color? = nil,
    line: LineStyle = .solid
  ) -> Mark {
    make(label: label, color: color, line: line) { () throws(PlotError) in
      .steps(try source.binnedValues(), base: nil, isFilled: false)
    }
  }

  /// The area under a histogram.
  public static func filled(
    _ source: some BinnedSource, label: Label? = nil, color: Color? = nil
  ) -> Mark {
    make(label: label, color: color) { () throws(PlotError) in
      .steps(try source.binnedValues(), base: nil, isFilled: true)
    }
  }

  /// A point in the middle of each bin, with error bars, as measurements are shown.
  ///
  /// - Parameters:
  ///   - source: The histogram.
  ///   - errors: What the vertical bars show. It has no default: say it.
  ///   - label: The text in the legend.
  ///   - color: Black unless given.
  ///   - marker: The shape of the points.
  ///   - showsBinWidth: Whether horizontal bars span the bins.
  public static func points(
    _ source: some BinnedSource, errors: ErrorBars, label: Label? = nil, color: Color = .black,
    marker: Marker = .circle, showsBinWidth: Bool = false
  ) -> Mark {
    make(label: label, color: color, line: .solid.width(1.2), marker: marker) {
      () throws(PlotError) in
      let bins = try source.binnedValues()
      let halves = bins.values.indices.map { (bins.edges[$0 + 1] - bins.edges[$0]) / 2 }
      return .points(
        PointSet(
          x: bins.centers, y: bins.values,
          horizontal: showsBinWidth ? ErrorBars.Lengths(down: halves, up: halves) : nil,
          vertical: try errors.lengths(of: bins), edges: bins.edges,
          binNames: bins.binLabels))
    }
  }

  /// The uncertainty of a histogram as an area around its contents.
  public static func uncertainty(
    _ source: some BinnedSource, errors: ErrorBars, label: Label? = nil,
    color: Color = .gray.opacity(0.4)
  ) -> Mark {
    make(label: label, color: color) { () throws(PlotError) in
      let bins = try source.binnedValues()
      let lengths = try errors.lengths(of: bins)
      let low = bins.values.indices.map { bins.values[$0] - (lengths?.down[$0] ?? 0) }
      let high = bins.values.indices.map { bins.values[$0] + (lengths?.up[$0] ?? 0) }
      return .steppedBand(edges: bins.edges, low: low, high: high)
    }
  }
}

extension Geometry {
  /// The area between two values in each bin.
  static func steppedBand(edges: [Double], low: [Double], high: [Double]) -> Geometry {
    func doubled(_ values: [Double]) -> [Double] { values.flatMap { [$0, $0] } }
    let x = low.indices.flatMap { [edges[$0], edges[$0 + 1]] }
    return .band(x: x, low: doubled(low), high: doubled(high))
  }
}
