/// Anything with values in bins: histograms with one axis, and ``BinnedValues`` made from arrays.
///
/// To draw a histogram type of your own, conform it to `PlottableHistogram` of the Histograms module
/// and write `extension Mine: BinnedSource {}`.
public protocol BinnedSource: Sendable {
  /// The bins to draw.
  ///
  /// - Throws: ``PlotError`` of kind `badData` if there is not exactly one axis.
  func binnedValues() throws(PlotError) -> BinnedValues
}
