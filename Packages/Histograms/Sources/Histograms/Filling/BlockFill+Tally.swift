extension BlockFill {
  /// Counts how many of the entries lie in each of `cells` cells; dropped entries are not counted.
  static func tally(
    _ entries: Int, cells: Int, workers: Int, _ numbering: CellNumbering
  ) throws(HistogramError) -> [Int64] {
    let blocks = FillBlocks(entries: entries, cells: cells)
    let counts = try blocks.reduce(workers: workers) { range in
      tally(range, cells: cells, numbering: numbering)
    } merge: { total, part in
      for i in total.indices { total[i] &+= part[i] }
    }
    return counts ?? Array(repeating: 0, count: cells)
  }

  private static func tally(
    _ entries: Range<Int>, cells: Int, numbering: CellNumbering
  ) -> [Int64] {
    let size = cells + 1
    let copies = cells <= 4096 ? 4 : 1
    var counts = [Int64](repeating: 0, count: copies * size)
    forEachBlock(of: entries, numbering: numbering) { _, block in
      var counts = counts.mutableSpan
      if copies == 4 {
        addInTurns(block, to: &counts, size: size)
      } else {
        add(block, from: 0, to: &counts, size: size)
      }
    }
    return (0..<cells).map { cell in
      (0..<copies).reduce(0) { $0 + counts[$1 * size + cell] }
    }
  }

  /// Counts in four copies in turns: a count that was just stored cannot be loaded again at once,
  /// so neighbouring entries of one cell would wait for each other.
  private static func addInTurns(
    _ block: Span<Int32>, to counts: inout MutableSpan<Int64>, size: Int
  ) {
    let whole = block.count & ~3
    var i = 0
    while i < whole {
      counts[unchecked: cell(block[unchecked: i], size)] &+= 1
      counts[unchecked: size &+ cell(block[unchecked: i &+ 1], size)] &+= 1
      counts[unchecked: 2 &* size &+ cell(block[unchecked: i &+ 2], size)] &+= 1
      counts[unchecked: 3 &* size &+ cell(block[unchecked: i &+ 3], size)] &+= 1
      i &+= 4
    }
    add(block, from: whole, to: &counts, size: size)
  }

  private static func add(
    _ block: Span<Int32>, from start: Int, to counts: inout MutableSpan<Int64>, size: Int
  ) {
    for i in start..<block.count { counts[unchecked: cell(block[unchecked: i], size)] &+= 1 }
  }

  /// The place of an entry's count: the last one for an entry that is dropped.
  @inline(__always)
  private static func cell(_ number: Int32, _ size: Int) -> Int {
    Int(min(UInt32(bitPattern: number), UInt32(truncatingIfNeeded: size &- 1)))
  }
}
