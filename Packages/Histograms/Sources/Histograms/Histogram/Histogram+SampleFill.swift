extension Histogram {
  /// Adds a sample for each element of the columns: one column per axis, and one of samples.
  ///
  ///     var profile = Histogram(Regular(20, 0...100, name: "pt"), storage: .mean)
  ///     try profile.fill(pts, sample: responses)
  ///
  /// - Throws: `HistogramError` with the lengths if the columns or the samples have different ones, if
  ///   the axes would grow to too many cells, or if the surrounding task is cancelled; nothing has been
  ///   filled then.
  /// - Precondition: `workers` is positive.
  public mutating func fill<each T: FillValue, S: FillValue>(
    _ columns: repeat [each T], sample: [S], workers: Int = 1
  ) throws(HistogramError)
  where
    repeat (each T).AxisValue == (each A).Value, S.AxisValue == Double, Cells: SampledCellStorage
  {
    let entries = try entryCount(of: repeat each columns, others: [sample.count])
    try makeRoom(for: repeat each columns)
    try content.fill(
      entries: entries, samples: S.source(sample), workers: workers,
      numbering: numbering(of: repeat each columns))
  }

  /// Adds a sample with its weight for each element of the columns: one column per axis.
  ///
  /// - Throws: `HistogramError` with the lengths if the columns, weights or samples have different
  ///   ones, if the axes would grow to too many cells, or if the surrounding task is cancelled; nothing
  ///   has been filled then.
  /// - Precondition: `workers` is positive.
  public mutating func fill<each T: FillValue, W: FillValue, S: FillValue>(
    _ columns: repeat [each T], weight: [W], sample: [S], workers: Int = 1
  ) throws(HistogramError)
  where
    repeat (each T).AxisValue == (each A).Value, W.AxisValue == Double, S.AxisValue == Double,
    Cells: WeightedSampledCellStorage
  {
    let entries = try entryCount(
      of: repeat each columns, others: [weight.count, sample.count])
    try makeRoom(for: repeat each columns)
    try content.fill(
      entries: entries, weightedSamples: S.source(sample, weights: weight), workers: workers,
      numbering: numbering(of: repeat each columns))
  }
}

extension FillValue where AxisValue == Double {
  /// Passes ranges of a column on as `Double`.
  static func source(_ column: [Self]) -> ColumnSource {
    { range, body in withAxisValues(of: column.span.extracting(range), body) }
  }

  /// Passes ranges of a column and of one of weights on as `Double`.
  static func source<W: FillValue>(
    _ column: [Self], weights: [W]
  ) -> PairSource where W.AxisValue == Double {
    { range, body in
      withAxisValues(of: column.span.extracting(range)) { samples in
        W.withAxisValues(of: weights.span.extracting(range)) { body(samples, $0) }
      }
    }
  }
}
