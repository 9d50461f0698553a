/// Writes the cell number of each entry of a range over zeros; see ``Axis/addOffsets(of:stride:to:)``.
typealias CellNumbering = @Sendable (Range<Int>, inout MutableSpan<Int32>) -> Void

/// Passes the weights of a range of entries on as `Double`.
typealias WeightSource = @Sendable (Range<Int>, (Span<Double>) -> Void) -> Void

/// The cell numbers of entries by blocks that stay in the first-level cache.
enum BlockFill {
  /// Entries per block.
  static let blockLength = 2048

  /// Calls `body` with consecutive ranges of entries and their cell numbers.
  static func forEachBlock(
    of entries: Range<Int>, numbering: CellNumbering, _ body: (Range<Int>, Span<Int32>) -> Void
  ) {
    var start = entries.lowerBound
    while start < entries.upperBound {
      let block = start..<min(start + blockLength, entries.upperBound)
      var cells = [Int32](repeating: 0, count: block.count)
      var span = cells.mutableSpan
      numbering(block, &span)
      body(block, cells.span)
      start = block.upperBound
    }
  }
}
