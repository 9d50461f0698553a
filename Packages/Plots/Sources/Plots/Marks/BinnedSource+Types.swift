import Histograms

extension BinnedSource where Self: PlottableHistogram {
  /// The bins of the histogram, without flow bins.
  public func binnedValues() throws(PlotError) -> BinnedValues {
    try BinnedValues(self)
  }
}

extension BinnedValues: BinnedSource {
  /// The bins themselves.
  public func binnedValues() -> BinnedValues { self }
}

extension Histogram: BinnedSource {}

extension AnyHistogram: BinnedSource {}
