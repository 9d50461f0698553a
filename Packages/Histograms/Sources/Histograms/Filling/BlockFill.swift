/// Writes the cell number of each entry of a range over zeros; see ``Axis/addOffsets(of:stride:to:)``.
typealias CellNumbering = @Sendable (Range<Int>, inout MutableSpan<Int32>) -> Void

/// Passes the weights or samples of a range of entries on as `Double`.
typealias ColumnSource = @Sendable (Range<Int>, (Span<Double>) -> Void) -> Void

/// Passes the samples and the weights of a range of entries on as `Double`.
typealias PairSource = @Sendable (Range<Int>, (Span<Double>, Span<Double>) -> Void) -> Void

/// The cell numbers of entries by blocks that stay in the first-level cache.
///
/// A number that was just stored cannot be loaded again at once, so entries that follow each other
/// into one cell would wait for each other. Small storages are therefore filled in some copies, by as
/// many entries in turns, which are added up in order.
struct BlockFill {
  /// Entries per block; a multiple of the number of copies.
  private static let blockLength = 1024

  /// The number of cells of the histogram.
  let cells: Int

  /// The number of copies of the cells: 1 for more than 4096 of them.
  let copies: Int

  /// The first cell of the copy for each entry of a block.
  private let origins: [Int32]

  /// Blocks for a storage with this number of cells, in copies if they are few.
  ///
  /// - Parameter copies: a power of 2.
  init(cells: Int, copies: Int = 4) {
    let copies = cells <= 4096 ? copies : 1
    self.cells = cells
    self.copies = copies
    origins = (0..<Self.blockLength).map { Int32($0 % copies * cells) }
  }

  /// The number of cells in all copies.
  var cellsInCopies: Int { copies * cells }

  /// Calls `body` with consecutive ranges of entries and their cell numbers in the copies.
  func forEachBlock(
    of entries: Range<Int>, numbering: CellNumbering,
    _ body: (Range<Int>, inout MutableSpan<Int32>) -> Void
  ) {
    var numbers = origins
    var start = entries.lowerBound
    while start < entries.upperBound {
      let block = start..<min(start + Self.blockLength, entries.upperBound)
      if block.count < numbers.count { numbers.removeLast(numbers.count - block.count) }
      origins.withUnsafeBufferPointer { origins in
        numbers.withUnsafeMutableBufferPointer {
          _ = $0.update(fromContentsOf: origins[..<block.count])
        }
      }
      var span = numbers.mutableSpan
      numbering(block, &span)
      body(block, &span)
      start = block.upperBound
    }
  }
}
