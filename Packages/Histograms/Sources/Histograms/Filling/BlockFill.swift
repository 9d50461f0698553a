/// Bulk filling, the same for every kind of histogram: cell numbers by blocks, then increments.
enum BlockFill {
  /// Entries per block: offsets and converted values stay in the first-level cache.
  static let blockLength = 2048

  /// Counts how many of a range of entries fall in each of `cells` cells.
  ///
  /// `offsets` is called for consecutive ranges and adds each entry's cell number to zeros.
  static func tally(
    _ entries: Range<Int>, cells: Int,
    offsets: (Range<Int>, inout MutableSpan<Int32>) -> Void
  ) -> [Int64] {
    var counts = [Int64](repeating: 0, count: cells + 1)
    forEachBlock(entries, offsets: offsets) { _, block in
      var counts = counts.mutableSpan
      let dropped = UInt32(truncatingIfNeeded: cells)
      for i in block.indices {
        counts[Int(min(UInt32(bitPattern: block[i]), dropped))] &+= 1
      }
    }
    counts.removeLast()
    return counts
  }

  /// Calls `body` with the cell numbers of consecutive blocks.
  static func forEachBlock(
    _ entries: Range<Int>, offsets: (Range<Int>, inout MutableSpan<Int32>) -> Void,
    _ body: (Range<Int>, Span<Int32>) -> Void
  ) {
    var start = entries.lowerBound
    while start < entries.upperBound {
      let block = start..<min(start + blockLength, entries.upperBound)
      var cells = [Int32](repeating: 0, count: block.count)
      var span = cells.mutableSpan
      offsets(block, &span)
      body(block, cells.span)
      start = block.upperBound
    }
  }
}
