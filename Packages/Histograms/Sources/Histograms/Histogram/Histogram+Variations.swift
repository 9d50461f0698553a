extension Histogram {
  /// Adds one entry with a weight for each variation: one value per axis.
  ///
  /// - Precondition: there are as many weights as variations.
  public mutating func fill<each T: FillValue, Base: WeightedCellStorage>(
    _ values: repeat each T, weights: [Double]
  ) where repeat (each T).AxisValue == (each A).Value, Cells == Varied<Base> {
    precondition(weights.count == content.variations.count, "there must be a weight per variation")
    makeRoom(for: repeat each values)
    guard let cell = cell(at: repeat (each values).axisValue) else { return }
    for i in weights.indices { content.variations[i].add(weight: weights[i], at: cell) }
  }

  /// Adds an entry for each element of the columns, with the weights in one column per variation.
  ///
  /// - Throws: `HistogramError` with the lengths if the columns or the weights have different ones or
  ///   there are not as many weights as variations, if the axes would grow to too many cells, or if the
  ///   surrounding task is cancelled; nothing has been filled then.
  /// - Precondition: `workers` is positive.
  public mutating func fill<each T: FillValue, W: FillValue, Base: WeightedCellStorage>(
    _ columns: repeat [each T], weights: [[W]], workers: Int = 1
  ) throws(HistogramError)
  where repeat (each T).AxisValue == (each A).Value, W.AxisValue == Double, Cells == Varied<Base> {
    guard weights.count == content.variations.count else {
      throw HistogramError(
        .needs("\(weights.count) weights per entry for \(content.variations.count) variations"))
    }
    let entries = try entryCount(of: repeat each columns, others: weights.map { $0.count })
    try makeRoom(for: repeat each columns)
    try content.fill(
      entries: entries, weights: weights.map { W.source($0) }, workers: workers,
      numbering: numbering(of: repeat each columns))
  }

  /// The histogram of one variation.
  ///
  /// - Precondition: there is such a variation.
  public func variation<Base: WeightedCellStorage>(
    _ number: Int
  ) -> Histogram<Base, repeat each A> where Cells == Varied<Base> {
    Histogram<Base, repeat each A>(
      repeat each typedAxes, cells: content.variations[number], annotation: annotation)
  }
}

extension Varied {
  /// Adds many entries, each with a weight per variation.
  mutating func fill(
    entries: Int, weights: [ColumnSource], workers: Int, numbering: CellNumbering
  ) throws(HistogramError) {
    try fillBlockwise(entries: entries, workers: workers, numbering: numbering) {
      part, block, cells in
      for (i, source) in weights.enumerated() {
        source(block) { part.variations[i].add(weights: $0, at: cells) }
      }
    }
  }
}
