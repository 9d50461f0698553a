import Histograms

extension BinnedValues {
  /// The bins of a histogram with one axis, without flow bins.
  ///
  /// - Throws: ``PlotError`` of kind `badData` if the histogram has another number of axes.
  public init(_ histogram: some PlottableHistogram) throws(PlotError) {
    let axes = histogram.axes
    guard axes.count == 1 else {
      throw PlotError(
        .badData, "A histogram with \(axes.count) axes cannot be drawn over one: project it first.")
    }
    try self.init(
      edges: axes[0].edges, values: histogram.values(), variances: histogram.variances(),
      binLabels: axes[0].binLabels)
  }
}
