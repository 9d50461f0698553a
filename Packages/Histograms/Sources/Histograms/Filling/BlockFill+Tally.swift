import CHistograms

extension BlockFill {
  /// Counts how many of the entries lie in each cell; dropped entries are not counted.
  func tally(
    _ entries: Int, workers: Int, _ numbering: CellNumbering
  ) throws(HistogramError) -> [Int64] {
    let blocks = FillBlocks(entries: entries, cells: cells)
    let counts = try blocks.reduce(workers: workers) { range in
      tally(range, numbering: numbering)
    } merge: { total, part in
      for i in total.indices { total[i] &+= part[i] }
    }
    return counts ?? Array(repeating: 0, count: cells)
  }

  /// Counts a range of fewer than 2^32 entries.
  private func tally(_ entries: Range<Int>, numbering: CellNumbering) -> [Int64] {
    var counts = [UInt32](repeating: 0, count: cellsInCopies + 1)
    counts.withUnsafeMutableBufferPointer { counts in
      forEachBlock(of: entries, numbering: numbering) { _, block in
        block.withUnsafeMutableBufferPointer {
          chist_count($0.baseAddress, $0.count, counts.baseAddress, UInt32(cellsInCopies))
        }
      }
    }
    return (0..<cells).map { cell in
      (0..<copies).reduce(0) { $0 + Int64(counts[$1 * cells + cell]) }
    }
  }
}
