/// A number of entries cut into fixed blocks: the unit of parallel work.
///
/// The blocks depend on the number of entries and on the size alone, never on the number of threads, and
/// results are merged in the order of the blocks. The answer is therefore the same bit for bit with
/// one worker and with sixty-four:
///
///     let energies: [Double] = …
///     let total = try Blocks(entries: energies.count).reduceBlocks(into: 0.0) { entries in
///       energies[entries].reduce(0, +)
///     } merge: { total, part in
///       total += part
///     }
///
/// As a collection it gives the ranges of entries one after the other.
@frozen
public struct Blocks: Sendable, Equatable {
  /// The number of entries in all blocks together.
  public let entries: Int

  /// The number of entries in each block but the last, which may have fewer.
  public let size: Int

  /// Cuts entries into blocks of a size; zero entries make zero blocks.
  ///
  /// - Precondition: `entries` is not negative and `size` is positive.
  public init(entries: Int, size: Int = 65_536) {
    precondition(entries >= 0, "The number of entries must not be negative")
    precondition(size > 0, "The size of a block must be positive")
    self.entries = entries
    self.size = size
  }
}
