import Histograms

/// The distribution of the numbers in a column.
struct ColumnHistogram {
  let histogram: AnyHistogram

  /// Fills a histogram whose range, where it is not given, is that of the finite numbers.
  ///
  /// - Throws: ``InputError`` when there is no finite number; `HistogramError` for a range that
  ///   cannot be cut into bins.
  init(_ values: [Double], name: String, bins: Int, from: Double?, to: Double?) throws {
    let finite = values.filter(\.isFinite)
    guard let least = finite.min(), let greatest = finite.max() else {
      throw InputError("column '\(name)' has no finite number among its \(values.count)")
    }
    var (low, high) = (from ?? least, to ?? greatest.nextUp)
    let narrowest = 16 * Double(bins) * max(low.magnitude, high.magnitude).ulp
    if high - low < narrowest {
      let margin = max(0.5, narrowest)
      if from == nil { low -= margin }
      if to == nil { high += margin }
    }
    let axis = try Regular(
      count: bins, lower: low, upper: high, annotation: Annotation(name: name))
    var histogram = Histogram(axis, storage: .counts)
    try histogram.fill(values)
    self.histogram = AnyHistogram(histogram)
  }
}
