/// Bulk filling, the same for every kind of histogram.
///
/// Entries of one weight are counted per cell as integers first, and the weight times the count is
/// added to the cell. Weights and samples that differ are summed from zero in each of the fixed blocks
/// of ``FillBlocks``, in the order of the entries and the copies of ``BlockFill``, and the sums of the
/// blocks are added in order. Either way the number of workers does not matter. A fill of fewer
/// entries than cells adds entry by entry.
extension CountingCellStorage {
  /// Adds many entries of weight 1.
  mutating func fill(
    entries: Int, workers: Int, numbering: CellNumbering
  ) throws(HistogramError) {
    if entries < count {
      fillInOrder(entries: entries, numbering: numbering) { $0.addEntry(at: $1) }
    } else {
      let counts = try BlockFill(cells: count, copies: 8).tally(
        entries, workers: workers, numbering)
      add(entries: counts.span)
    }
  }
}

extension WeightedCellStorage {
  /// Adds many entries of one weight.
  mutating func fill(
    entries: Int, weight: Double, workers: Int, numbering: CellNumbering
  ) throws(HistogramError) {
    if entries < count {
      fillInOrder(entries: entries, numbering: numbering) { $0.add(weight: weight, at: $1) }
    } else {
      let counts = try BlockFill(cells: count, copies: 8).tally(
        entries, workers: workers, numbering)
      add(entries: counts.span, weight: weight)
    }
  }

  /// Adds many entries, each with its own weight.
  mutating func fill(
    entries: Int, weights: ColumnSource, workers: Int, numbering: CellNumbering
  ) throws(HistogramError) {
    try fillBlockwise(entries: entries, workers: workers, numbering: numbering) {
      part, block, cells in
      weights(block) { part.add(weights: $0, at: cells) }
    }
  }
}

extension SampledCellStorage {
  /// Adds many samples of weight 1.
  mutating func fill(
    entries: Int, samples: ColumnSource, workers: Int, numbering: CellNumbering
  ) throws(HistogramError) {
    try fillBlockwise(entries: entries, workers: workers, numbering: numbering) {
      part, block, cells in
      samples(block) { part.add(samples: $0, at: cells) }
    }
  }
}

extension WeightedSampledCellStorage {
  /// Adds many samples, each with its own weight.
  mutating func fill(
    entries: Int, weightedSamples: PairSource, workers: Int, numbering: CellNumbering
  ) throws(HistogramError) {
    try fillBlockwise(entries: entries, workers: workers, numbering: numbering) {
      part, block, cells in
      weightedSamples(block) { part.add(samples: $0, weights: $1, at: cells) }
    }
  }
}

extension CellStorage {
  /// Adds many entries: `add` gets cells, the range of entries of a block, and their cell numbers.
  mutating func fillBlockwise(
    entries: Int, workers: Int, numbering: CellNumbering,
    _ add: @Sendable (inout Self, Range<Int>, Span<Int32>) -> Void
  ) throws(HistogramError) {
    if entries < count {
      let blocks = BlockFill(cells: count, copies: 1)
      blocks.forEachBlock(of: 0..<entries, numbering: numbering) { add(&self, $0, $1.span) }
      return
    }
    let small = BlockFill(cells: count)
    let empty = empty(count: small.cellsInCopies)
    let blocks = FillBlocks(entries: entries, cells: count)
    let sums = try blocks.reduce(workers: workers) { range in
      var part = empty
      small.forEachBlock(of: range, numbering: numbering) { add(&part, $0, $1.span) }
      return part.folded(copies: small.copies)
    } merge: { total, part in
      total.add(part)
    }
    if let sums { self.add(sums) }
  }

  /// Adds entries one after another.
  fileprivate mutating func fillInOrder(
    entries: Int, numbering: CellNumbering, _ add: (inout Self, Int) -> Void
  ) {
    let blocks = BlockFill(cells: count, copies: 1)
    blocks.forEachBlock(of: 0..<entries, numbering: numbering) { _, cells in
      for i in cells.indices where cells[i] >= 0 { add(&self, Int(cells[i])) }
    }
  }

  /// The copies of the cells added up in order.
  private func folded(copies: Int) -> Self {
    guard copies > 1 else { return self }
    var sum = empty(count: count / copies)
    for cell in 0..<count { sum.add(self, cell: cell, to: cell % sum.count) }
    return sum
  }
}
