import Histograms

extension Mark {
  /// A profile: the mean of a quantity in each bin, with the error of the mean and the bin's width.
  ///
  /// - Parameters:
  ///   - histogram: A histogram of means with one axis; `profile(over:)` makes it from one with two.
  ///   - label: The text in the legend.
  ///   - color: Black unless given.
  ///   - marker: The shape of the points.
  public static func profile(
    _ histogram: some PlottableHistogram, label: Label? = nil, color: Color = .black,
    marker: Marker = .circle
  ) -> Mark {
    make(label: label, color: color, line: .solid.width(1.2), marker: marker) {
      () throws(PlotError) in
      guard histogram.storageKind.takesSamples else {
        throw PlotError(
          .badData,
          "A profile needs a histogram of means: fill one with .mean storage, or take "
            + "profile(over:) of a histogram with two axes.")
      }
      let bins = try BinnedValues(histogram)
      let empty = bins.replacing(
        values: zip(bins.values, bins.variances ?? bins.values).map {
          $0 == 0 && !($1 > 0) ? .nan : $0
        }, variances: bins.variances)
      var points = PointSet(
        bins: empty, lengths: try ErrorBars.sumOfWeightsSquared.lengths(of: empty))
      points.horizontal = bins.halfWidths
      return .points(points)
    }
  }

  /// An efficiency: the part of the entries of each bin that passed, with its interval.
  ///
  /// Bins without entries are left out. Weighted histograms count with their effective entries,
  /// (Σw)²/Σw² of the total.
  ///
  /// - Parameters:
  ///   - passed: The entries that passed.
  ///   - total: All entries, in the same bins.
  ///   - interval: The interval that the bars show. It has no default: say it.
  ///   - level: The confidence level.
  ///   - label: The text in the legend.
  ///   - color: Black unless given.
  ///   - marker: The shape of the points.
  public static func efficiency(
    _ passed: some BinnedSource, of total: some BinnedSource, interval: EfficiencyInterval,
    level: Double = ConfidenceInterval.oneSigma, label: Label? = nil, color: Color = .black,
    marker: Marker = .circle
  ) -> Mark {
    make(label: label, color: color, line: .solid.width(1.2), marker: marker) {
      () throws(PlotError) in
      let bins = try Efficiency.bins(passed, total, interval, level)
      var points = PointSet(bins: bins.values, lengths: bins.lengths)
      points.horizontal = bins.values.halfWidths
      points.standsOnZero = true
      return .points(points)
    }
  }
}
