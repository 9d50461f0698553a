extension Histogram {
  /// Adds an entry of weight 1 for each element of the spans: one span per axis.
  ///
  /// - Throws: `HistogramError` with the lengths if the spans have different ones, if the axes would
  ///   grow to too many cells, or if the surrounding task is cancelled; nothing has been filled then.
  /// - Precondition: `workers` is positive.
  public mutating func fill<each T: FillValue>(
    _ columns: repeat Span<each T>, workers: Int = 1
  ) throws(HistogramError)
  where repeat (each T).AxisValue == (each A).Value, Cells: CountingCellStorage {
    let entries = try entryCount(of: repeat each columns)
    try makeRoom(for: repeat each columns)
    let axes = typedAxes
    let strides = strides
    try content.fill(entries: entries, workers: workers) { range, cells in
      var dimension = 0
      for (axis, column) in repeat (each axes, each columns) {
        axis.addOffsets(
          converting: column.extracting(range), stride: strides[dimension], to: &cells)
        dimension += 1
      }
    }
  }

  /// Adds an entry with its own weight for each element of the spans: one span per axis.
  ///
  /// The order of summation is that of filling from arrays.
  ///
  /// - Throws: `HistogramError` with the lengths if the spans or the weights have different ones, if
  ///   the axes would grow to too many cells, or if the surrounding task is cancelled; nothing has been
  ///   filled then.
  /// - Precondition: `workers` is positive.
  public mutating func fill<each T: FillValue, W: FillValue>(
    _ columns: repeat Span<each T>, weight: Span<W>, workers: Int = 1
  ) throws(HistogramError)
  where
    repeat (each T).AxisValue == (each A).Value, W.AxisValue == Double, Cells: WeightedCellStorage
  {
    let entries = try entryCount(of: repeat each columns, others: [weight.count])
    try makeRoom(for: repeat each columns)
    let axes = typedAxes
    let strides = strides
    try content.fill(
      entries: entries,
      weights: { range, body in W.withAxisValues(of: weight.extracting(range), body) },
      workers: workers
    ) { range, cells in
      var dimension = 0
      for (axis, column) in repeat (each axes, each columns) {
        axis.addOffsets(
          converting: column.extracting(range), stride: strides[dimension], to: &cells)
        dimension += 1
      }
    }
  }

  /// The common length of the spans.
  func entryCount<each T>(
    of columns: repeat Span<each T>, others: [Int] = []
  ) throws(HistogramError) -> Int {
    var lengths: [Int] = []
    for column in repeat each columns { lengths.append(column.count) }
    return try FillBlocks.entryCount(lengths, others: others)
  }
}
