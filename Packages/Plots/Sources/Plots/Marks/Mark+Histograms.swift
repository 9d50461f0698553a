extension Mark {
  /// The outline of a histogram.
  ///
  /// - Parameters:
  ///   - source: The histogram.
  ///   - errors: What bars in the middle of the bins show.
  ///   - label: The text in the legend.
  ///   - color: The colour; nil takes the next of the cycle.
  ///   - line: Width and dashes.
  public static func step(
    _ source: some BinnedSource, errors: ErrorBars = .none, label: Label? = nil,
    color: Color? = nil, line: LineStyle = .solid
  ) -> Mark {
    make(label: label, color: color, line: line) { () throws(PlotError) in
      let bins = try source.binnedValues()
      return .steps(StepShape(bins: bins, lengths: try errors.lengths(of: bins)))
    }
  }

  /// The area under a histogram.
  public static func filled(
    _ source: some BinnedSource, label: Label? = nil, color: Color? = nil,
    fill: FillStyle = .solid
  ) -> Mark {
    make(label: label, color: color, fill: fill) { () throws(PlotError) in
      .steps(StepShape(bins: try source.binnedValues(), isFilled: true))
    }
  }

  /// A bar for each bin, narrower than the bin: for numbers of named things.
  ///
  /// Several histograms stand side by side with the same number `of` bars per bin and an `index` each.
  ///
  /// - Parameters:
  ///   - source: The histogram.
  ///   - width: The part of the bin that all its bars take together, from 0 to 1.
  ///   - index: Which of the bars of the bin this one is, from 0.
  ///   - count: How many bars stand in a bin.
  ///   - label: The text in the legend.
  ///   - color: The colour; nil takes the next of the cycle.
  public static func bars(
    _ source: some BinnedSource, width: Double = 0.8, index: Int = 0, of count: Int = 1,
    label: Label? = nil, color: Color? = nil
  ) -> Mark {
    make(label: label, color: color) { () throws(PlotError) in
      let bins = try source.binnedValues()
      guard width > 0, width <= 1, count > 0, (0..<count).contains(index) else {
        throw PlotError(
          .badData,
          "Bar \(index) of \(count), \(width) of a bin wide: count bars from 0, and give "
            + "a width above 0 and up to 1.")
      }
      return .bars(bins, width: width, index: index, of: count)
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
      var points = PointSet(bins: bins, lengths: try errors.lengths(of: bins))
      points.standsOnZero = true
      if showsBinWidth { points.horizontal = bins.halfWidths }
      return .points(points)
    }
  }

  /// The uncertainty of a histogram as a hatched area around its contents.
  public static func uncertainty(
    _ source: some BinnedSource, errors: ErrorBars, label: Label? = nil,
    color: Color = .gray, fill: FillStyle = .hatched
  ) -> Mark {
    make(label: label, color: color, fill: fill) { () throws(PlotError) in
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

  /// Bars from zero in the bins.
  static func bars(_ bins: BinnedValues, width: Double, index: Int, of count: Int) -> Geometry {
    let boxes = bins.values.indices.map { i -> CoveredArea? in
      let binWidth = bins.edges[i + 1] - bins.edges[i]
      let barWidth = binWidth * width / Double(count)
      let left = bins.edges[i] + binWidth * (1 - width) / 2 + barWidth * Double(index)
      return CoveredArea(left, left + barWidth, 0, bins.values[i])
    }
    return .boxes(boxes.compactMap(\.self), isFilled: true, bins: bins)
  }
}
