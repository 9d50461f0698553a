extension AnyHistogram {
  /// Adds one entry of weight 1: one value per axis.
  ///
  /// Every value is matched with its axis while the program runs; to fill many entries, pass columns.
  ///
  /// - Throws: `HistogramError` if there is not one value per axis, an axis takes another type, or the
  ///   storage needs a sample.
  public mutating func fill<each T: FillValue>(
    _ values: repeat each T
  ) throws(HistogramError) {
    try fill(columns: Self.columns(repeat each values))
  }

  /// Adds one entry with a weight: one value per axis.
  ///
  /// - Throws: `HistogramError` if there is not one value per axis, an axis takes another type, or the
  ///   storage holds no weights or needs a sample.
  public mutating func fill<each T: FillValue>(
    _ values: repeat each T, weight: Double
  ) throws(HistogramError) {
    try fill(columns: Self.columns(repeat each values), weight: weight)
  }

  /// Adds one sample of weight 1: one value per axis.
  ///
  /// - Throws: `HistogramError` if there is not one value per axis, an axis takes another type, or the
  ///   storage takes no samples.
  public mutating func fill<each T: FillValue>(
    _ values: repeat each T, sample: Double
  ) throws(HistogramError) {
    try fill(columns: Self.columns(repeat each values), sample: [sample])
  }

  /// Adds one sample with a weight: one value per axis.
  ///
  /// - Throws: `HistogramError` if there is not one value per axis, an axis takes another type, or the
  ///   storage takes no weighted samples.
  public mutating func fill<each T: FillValue>(
    _ values: repeat each T, weight: Double, sample: Double
  ) throws(HistogramError) {
    try fill(columns: Self.columns(repeat each values), weight: [weight], sample: [sample])
  }

  private static func columns<each T: FillValue>(_ values: repeat each T) -> [FillColumn] {
    var columns: [FillColumn] = []
    for value in repeat each values { columns.append(FillColumn([value])) }
    return columns
  }
}
