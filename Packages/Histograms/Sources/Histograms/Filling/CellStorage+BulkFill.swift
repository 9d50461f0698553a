/// Bulk filling, the same for every kind of histogram.
///
/// Entries of one weight are counted per cell as integers first, and the weight times the count is
/// added to the cell. Weights that differ are summed from zero in each of the fixed blocks of
/// ``FillBlocks``, in the order of the entries and the copies of ``BlockFill``, and the sums of the
/// blocks are added in order. Either way the number of workers does not matter. A fill of fewer
/// entries than cells adds entry by entry.
extension CellStorage {
  /// Adds many entries of weight 1.
  mutating func fill(
    entries: Int, workers: Int, numbering: CellNumbering
  ) throws(HistogramError) {
    if entries < count {
      let blocks = BlockFill(cells: count, inCopies: false)
      blocks.forEachBlock(of: 0..<entries, numbering: numbering) { _, cells in
        for i in cells.indices where cells[i] >= 0 { addEntry(at: Int(cells[i])) }
      }
    } else {
      let counts = try BlockFill(cells: count).tally(entries, workers: workers, numbering)
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
      let blocks = BlockFill(cells: count, inCopies: false)
      blocks.forEachBlock(of: 0..<entries, numbering: numbering) { _, cells in
        for i in cells.indices where cells[i] >= 0 { add(weight: weight, at: Int(cells[i])) }
      }
    } else {
      let counts = try BlockFill(cells: count).tally(entries, workers: workers, numbering)
      add(entries: counts.span, weight: weight)
    }
  }

  /// Adds many entries, each with its own weight.
  mutating func fill(
    entries: Int, weights: WeightSource, workers: Int, numbering: CellNumbering
  ) throws(HistogramError) {
    if entries < count {
      let blocks = BlockFill(cells: count, inCopies: false)
      add(blocks, of: 0..<entries, weights: weights, numbering: numbering)
      return
    }
    let small = BlockFill(cells: count)
    let empty = empty(count: small.cellsInCopies)
    let blocks = FillBlocks(entries: entries, cells: count)
    let sums = try blocks.reduce(workers: workers) { range in
      var part = empty
      part.add(small, of: range, weights: weights, numbering: numbering)
      return part.folded(copies: small.copies)
    } merge: { total, part in
      total.add(part)
    }
    if let sums { add(sums) }
  }

  private mutating func add(
    _ blocks: BlockFill, of entries: Range<Int>, weights: WeightSource, numbering: CellNumbering
  ) {
    blocks.forEachBlock(of: entries, numbering: numbering) { block, cells in
      weights(block) { add(weights: $0, at: cells) }
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
