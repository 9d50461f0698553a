import HEPCore

/// The fixed blocks in which entries are filled, by one or several workers.
struct FillBlocks {
  private let blocks: Blocks

  /// Blocks of 65 536 entries, or of 16 times the number of cells if that is more, so that adding up
  /// the cells of all blocks takes less time than filling them; but at most of 2^30.
  init(entries: Int, cells: Int) {
    blocks = Blocks(entries: entries, size: min(1 << 30, max(65_536, 16 * cells)))
  }

  /// The common length of columns, and of the weights and samples beside them.
  ///
  /// - Throws: `HistogramError` with all lengths if they differ.
  static func entryCount(
    _ lengths: [Int], others: [Int] = []
  ) throws(HistogramError) -> Int {
    guard let entries = lengths.first, lengths.allSatisfy({ $0 == entries }) else {
      throw HistogramError(.lengths(lengths, others: []))
    }
    guard others.allSatisfy({ $0 == entries }) else {
      throw HistogramError(.lengths(lengths, others: others))
    }
    return entries
  }

  /// Merges the results of all blocks in order; nil if there are no entries.
  ///
  /// - Throws: `HistogramError` if the surrounding task is cancelled.
  func reduce<Part: Sendable>(
    workers: Int, _ body: @Sendable (Range<Int>) -> Part,
    merge: @Sendable (inout Part, Part) -> Void
  ) throws(HistogramError) -> Part? {
    precondition(workers > 0, "the number of workers must be positive")
    if workers == 1 || blocks.count <= 1 {
      return blocks.reduce(into: nil) { Self.merge(&$0, body($1), merge) }
    }
    do {
      return try blocks.reduceBlocks(into: nil, workers: workers, body) {
        Self.merge(&$0, $1, merge)
      }
    } catch {
      throw HistogramError(.cancelled)
    }
  }

  private static func merge<Part>(
    _ total: inout Part?, _ part: Part, _ merge: (inout Part, Part) -> Void
  ) {
    guard var sum = total.take() else {
      total = part
      return
    }
    merge(&sum, part)
    total = sum
  }
}
