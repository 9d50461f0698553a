extension AnyHistogram {
  /// Adds an entry of weight 1 for each element of the columns: one column per axis.
  ///
  /// - Throws: `HistogramError` if there is not one column per axis, the lengths differ, an axis takes
  ///   another type, the storage needs samples, the axes would grow to too many cells, or the
  ///   surrounding task is cancelled; nothing has been filled then.
  /// - Precondition: `workers` is positive.
  public mutating func fill(
    columns: [FillColumn], workers: Int = 1
  ) throws(HistogramError) {
    guard cells is any CountingCellStorage else { throw HistogramError(.samplesMissing) }
    let (entries, numbering) = try prepare(columns)
    guard var counting = takeCells() as? any CountingCellStorage else { return }
    defer { cells = counting }
    try counting.fill(entries: entries, workers: workers, numbering: numbering)
  }

  /// Adds an entry of one weight for each element of the columns: one column per axis.
  ///
  /// - Throws: `HistogramError` as ``fill(columns:workers:)``, or if the storage holds no weights.
  /// - Precondition: `workers` is positive.
  public mutating func fill(
    columns: [FillColumn], weight: Double, workers: Int = 1
  ) throws(HistogramError) {
    try requireWeights()
    let (entries, numbering) = try prepare(columns)
    guard var weighted = takeCells() as? any WeightedCellStorage else { return }
    defer { cells = weighted }
    try weighted.fill(entries: entries, weight: weight, workers: workers, numbering: numbering)
  }

  /// Adds an entry with its own weight for each element of the columns: one column per axis.
  ///
  /// The order of summation is that of `Histogram`.
  ///
  /// - Throws: `HistogramError` as ``fill(columns:workers:)``, or if there is not one weight per entry
  ///   or the storage holds no weights.
  /// - Precondition: `workers` is positive.
  public mutating func fill<W: FillValue>(
    columns: [FillColumn], weight: [W], workers: Int = 1
  ) throws(HistogramError) where W.AxisValue == Double {
    try requireWeights()
    let (entries, numbering) = try prepare(columns, weight.count)
    guard var weighted = takeCells() as? any WeightedCellStorage else { return }
    defer { cells = weighted }
    try weighted.fill(
      entries: entries, weights: W.source(weight), workers: workers, numbering: numbering)
  }

  /// Adds a sample for each element of the columns: one column per axis, and one of samples.
  ///
  /// - Throws: `HistogramError` as ``fill(columns:workers:)``, or if there is not one sample per entry
  ///   or the storage takes no samples.
  /// - Precondition: `workers` is positive.
  public mutating func fill<S: FillValue>(
    columns: [FillColumn], sample: [S], workers: Int = 1
  ) throws(HistogramError) where S.AxisValue == Double {
    guard cells is any SampledCellStorage else { throw HistogramError(.samplesNotKept) }
    let (entries, numbering) = try prepare(columns, sample.count)
    guard var means = takeCells() as? any SampledCellStorage else { return }
    defer { cells = means }
    try means.fill(
      entries: entries, samples: S.source(sample), workers: workers, numbering: numbering)
  }

  /// Adds a sample with its weight for each element of the columns: one column per axis.
  ///
  /// - Throws: `HistogramError` as ``fill(columns:workers:)``, or if there is not one weight and one
  ///   sample per entry or the storage takes no weighted samples.
  /// - Precondition: `workers` is positive.
  public mutating func fill<W: FillValue, S: FillValue>(
    columns: [FillColumn], weight: [W], sample: [S], workers: Int = 1
  ) throws(HistogramError) where W.AxisValue == Double, S.AxisValue == Double {
    guard cells is any SampledCellStorage else { throw HistogramError(.samplesNotKept) }
    guard cells is any WeightedSampledCellStorage else { throw HistogramError(.weightsNotKept) }
    let (entries, numbering) = try prepare(columns, weight.count, sample.count)
    guard var means = takeCells() as? any WeightedSampledCellStorage else { return }
    defer { cells = means }
    try means.fill(
      entries: entries, weightedSamples: S.source(sample, weights: weight), workers: workers,
      numbering: numbering)
  }

  private func requireWeights() throws(HistogramError) {
    guard cells is any CountingCellStorage else { throw HistogramError(.samplesMissing) }
    guard cells is any WeightedCellStorage else { throw HistogramError(.weightsNotKept) }
  }

  /// The number of entries in columns and how to find their cells, after axes have grown.
  private mutating func prepare(
    _ columns: [FillColumn], _ others: Int...
  ) throws(HistogramError) -> (entries: Int, numbering: CellNumbering) {
    let numbering = try FillColumn.numbering(of: columns, on: axes)
    let entries = try FillBlocks.entryCount(columns.map(\.count), others: others)
    guard try makeRoom(for: columns) else { return (entries, numbering) }
    return (entries, try FillColumn.numbering(of: columns, on: axes))
  }

  /// The cells, with no reference to them left here: changing them in place copies nothing.
  private mutating func takeCells() -> any CellStorage {
    defer { cells = Counts() }
    return cells
  }
}
