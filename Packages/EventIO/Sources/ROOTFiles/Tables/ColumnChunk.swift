/// A run of entries of a column that are stored together: a basket, or a page.
public struct ColumnChunk: Sendable, Equatable {
  /// The entries.
  public let entries: Range<Int>

  /// The bytes that are read for it.
  public let storedSize: Int

  /// The bytes that these become in memory, about.
  public let plainSize: Int

  /// Describes a chunk.
  public init(entries: Range<Int>, storedSize: Int, plainSize: Int) {
    self.entries = entries
    self.storedSize = storedSize
    self.plainSize = plainSize
  }
}
