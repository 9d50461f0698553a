extension Histogram {
  /// Adds an entry of weight 1 for each element of the columns: one column per axis.
  ///
  /// The result does not depend on the number of workers.
  ///
  ///     try h.fill(masses)
  ///     try etaPt.fill(etas, pts, workers: 4)
  ///
  /// - Throws: `HistogramError` with the lengths if the columns have different ones, if the axes would
  ///   grow to too many cells, or if the surrounding task is cancelled; nothing has been filled then.
  /// - Precondition: `workers` is positive.
  public mutating func fill<each T: FillValue>(
    _ columns: repeat [each T], workers: Int = 1
  ) throws(HistogramError)
  where repeat (each T).AxisValue == (each A).Value, Cells: CountingCellStorage {
    let entries = try entryCount(of: repeat each columns)
    try makeRoom(for: repeat each columns)
    try content.fill(
      entries: entries, workers: workers, numbering: numbering(of: repeat each columns))
  }

  /// Adds an entry of one weight for each element of the columns: one column per axis.
  ///
  /// - Throws: `HistogramError` with the lengths if the columns have different ones, if the axes would
  ///   grow to too many cells, or if the surrounding task is cancelled; nothing has been filled then.
  /// - Precondition: `workers` is positive.
  public mutating func fill<each T: FillValue>(
    _ columns: repeat [each T], weight: Double, workers: Int = 1
  ) throws(HistogramError)
  where repeat (each T).AxisValue == (each A).Value, Cells: WeightedCellStorage {
    let entries = try entryCount(of: repeat each columns)
    try makeRoom(for: repeat each columns)
    try content.fill(
      entries: entries, weight: weight, workers: workers,
      numbering: numbering(of: repeat each columns))
  }

  /// Adds an entry with its own weight for each element of the columns: one column per axis.
  ///
  /// The weights of each 65 536 consecutive entries (or 16 times the number of cells, if that is more)
  /// are summed on their own, and these sums are added in order; see <doc:FillingAndSummation>.
  ///
  /// - Throws: `HistogramError` with the lengths if the columns or the weights have different ones,
  ///   if the axes would grow to too many cells, or if the surrounding task is cancelled; nothing has
  ///   been filled then.
  /// - Precondition: `workers` is positive.
  public mutating func fill<each T: FillValue, W: FillValue>(
    _ columns: repeat [each T], weight: [W], workers: Int = 1
  ) throws(HistogramError)
  where
    repeat (each T).AxisValue == (each A).Value, W.AxisValue == Double, Cells: WeightedCellStorage
  {
    let entries = try entryCount(of: repeat each columns, others: [weight.count])
    try makeRoom(for: repeat each columns)
    try content.fill(
      entries: entries, weights: W.source(weight), workers: workers,
      numbering: numbering(of: repeat each columns))
  }

  /// The common length of the columns.
  func entryCount<each T>(
    of columns: repeat [each T], others: [Int] = []
  ) throws(HistogramError) -> Int {
    var lengths: [Int] = []
    for column in repeat each columns { lengths.append(column.count) }
    return try FillBlocks.entryCount(lengths, others: others)
  }

  /// How to find the cells of a range of entries.
  func numbering<each T: FillValue>(
    of columns: repeat [each T]
  ) -> CellNumbering where repeat (each T).AxisValue == (each A).Value {
    let axes = typedAxes
    let strides = strides
    return { range, cells in
      var dimension = 0
      for (axis, column) in repeat (each axes, each columns) {
        axis.addOffsets(
          converting: column.span.extracting(range), stride: strides[dimension], to: &cells)
        dimension += 1
      }
    }
  }
}
