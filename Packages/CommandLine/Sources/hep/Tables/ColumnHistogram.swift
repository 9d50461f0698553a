import Histograms

/// The distribution of the numbers in a column.
struct ColumnHistogram {
  let histogram: AnyHistogram

  /// Fills a histogram whose range, where it is not given, is that of the finite numbers.
  ///
  /// - Throws: ``InputError`` when there is no finite number.
  init(_ values: [Double], name: String, bins: Int, from: Double?, to: Double?) throws {
    let finite = values.filter(\.isFinite)
    guard let least = finite.min(), let greatest = finite.max() else {
      throw InputError("column '\(name)' has no finite number among its \(values.count)")
    }
    let low = from ?? min(least, to ?? least)
    var high = to ?? greatest.nextUp
    if !(low < high) || !(high - low).isFinite || (high - low) / Double(bins) == 0 {
      high = low + 1
    }
    guard low < high, (high - low).isFinite else {
      throw InputError("column '\(name)' spans \(least) to \(greatest): give --from and --to")
    }
    var histogram = Histogram(Regular(bins, low...high, name: name), storage: .counts)
    try histogram.fill(values)
    self.histogram = AnyHistogram(histogram)
  }
}
