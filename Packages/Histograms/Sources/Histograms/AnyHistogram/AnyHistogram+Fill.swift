extension AnyHistogram {
  /// Adds one entry of weight 1: one value per axis.
  ///
  /// Every value is matched with its axis while the program runs; to fill many entries, pass columns.
  ///
  /// - Throws: `HistogramError` if there is not one value per axis, or an axis takes another type.
  public mutating func fill<each T: FillValue>(
    _ values: repeat each T
  ) throws(HistogramError) {
    if let cell = try cell(at: repeat each values) { cells.addEntry(at: cell) }
  }

  /// Adds one entry with a weight: one value per axis.
  ///
  /// - Throws: `HistogramError` if there is not one value per axis, an axis takes another type, or the
  ///   storage holds no weights.
  public mutating func fill<each T: FillValue>(
    _ values: repeat each T, weight: Double
  ) throws(HistogramError) {
    let cell = try cell(at: repeat each values)
    try withWeightedCells { cells in
      if let cell { cells.add(weight: weight, at: cell) }
    }
  }

  /// Adds an entry of weight 1 for each element of the columns: one column per axis.
  ///
  /// - Throws: `HistogramError` if there is not one column per axis, the lengths differ, an axis takes
  ///   another type, or the surrounding task is cancelled; nothing has been filled then.
  /// - Precondition: `workers` is positive.
  public mutating func fill(
    columns: [FillColumn], workers: Int = 1
  ) throws(HistogramError) {
    let numbering = try FillColumn.numbering(of: columns, on: axes)
    let entries = try FillBlocks.entryCount(columns.map(\.count), weights: nil)
    try cells.fill(entries: entries, workers: workers, numbering: numbering)
  }

  /// Adds an entry of one weight for each element of the columns: one column per axis.
  ///
  /// - Throws: `HistogramError` as ``fill(columns:workers:)``, or if the storage holds no weights.
  /// - Precondition: `workers` is positive.
  public mutating func fill(
    columns: [FillColumn], weight: Double, workers: Int = 1
  ) throws(HistogramError) {
    let numbering = try FillColumn.numbering(of: columns, on: axes)
    let entries = try FillBlocks.entryCount(columns.map(\.count), weights: nil)
    try withWeightedCells { cells throws(HistogramError) in
      try cells.fill(entries: entries, weight: weight, workers: workers, numbering: numbering)
    }
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
    let numbering = try FillColumn.numbering(of: columns, on: axes)
    let entries = try FillBlocks.entryCount(columns.map(\.count), weights: weight.count)
    try withWeightedCells { cells throws(HistogramError) in
      try cells.fill(
        entries: entries,
        weights: { range, body in W.withAxisValues(of: weight.span.extracting(range), body) },
        workers: workers, numbering: numbering)
    }
  }

  /// The cell of a value per axis; nil if an axis has no bin for its value.
  private func cell<each T: FillValue>(
    at values: repeat each T
  ) throws(HistogramError) -> Int? {
    var columns: [FillColumn] = []
    for value in repeat each values { columns.append(FillColumn([value])) }
    let numbering = try FillColumn.numbering(of: columns, on: axes)
    var cells: [Int32] = [0]
    var span = cells.mutableSpan
    numbering(0..<1, &span)
    return cells[0] >= 0 ? Int(cells[0]) : nil
  }

  /// Changes the cells as a storage that takes weights, in place.
  private mutating func withWeightedCells(
    _ body: (inout any WeightedCellStorage) throws(HistogramError) -> Void
  ) throws(HistogramError) {
    guard var weighted = cells as? any WeightedCellStorage else {
      throw HistogramError(.weightsNotKept)
    }
    // Only one reference may be left, or the cells would be copied.
    cells = Counts()
    defer { cells = weighted }
    try body(&weighted)
  }
}
