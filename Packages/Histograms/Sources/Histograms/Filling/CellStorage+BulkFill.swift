/// Bulk filling, the same for every kind of histogram.
///
/// Entries of one weight are counted per cell as integers first, and the weight times the count is
/// added to the cell. Weights that differ are summed in order from zero in each of the fixed blocks
/// of ``FillBlocks``, and these sums are added in the order of the blocks. Either way the number of
/// workers does not matter. A fill of fewer entries than cells adds entry by entry.
extension CellStorage {
  /// Adds many entries of weight 1.
  mutating func fill(
    entries: Int, workers: Int, numbering: CellNumbering
  ) throws(HistogramError) {
    if entries < count {
      BlockFill.forEachBlock(of: 0..<entries, numbering: numbering) { _, cells in
        for i in cells.indices where cells[i] >= 0 { addEntry(at: Int(cells[i])) }
      }
    } else {
      let counts = try BlockFill.tally(entries, cells: count, workers: workers, numbering)
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
      BlockFill.forEachBlock(of: 0..<entries, numbering: numbering) { _, cells in
        for i in cells.indices where cells[i] >= 0 { add(weight: weight, at: Int(cells[i])) }
      }
    } else {
      let counts = try BlockFill.tally(entries, cells: count, workers: workers, numbering)
      add(entries: counts.span, weight: weight)
    }
  }

  /// Adds many entries, each with its own weight.
  mutating func fill(
    entries: Int, weights: WeightSource, workers: Int, numbering: CellNumbering
  ) throws(HistogramError) {
    if entries < count {
      addBlocks(of: 0..<entries, weights: weights, numbering: numbering)
      return
    }
    let empty = empty(count: count)
    let blocks = FillBlocks(entries: entries, cells: count)
    let sums = try blocks.reduce(workers: workers) { range in
      var part = empty
      part.addBlocks(of: range, weights: weights, numbering: numbering)
      return part
    } merge: { total, part in
      total.add(part)
    }
    if let sums { add(sums) }
  }

  private mutating func addBlocks(
    of entries: Range<Int>, weights: WeightSource, numbering: CellNumbering
  ) {
    BlockFill.forEachBlock(of: entries, numbering: numbering) { block, cells in
      weights(block) { add(weights: $0, at: cells) }
    }
  }
}
