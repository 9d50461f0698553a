/// Lists of different lengths, with content whose type is known at run time only.
public struct ListColumn: Sendable, Equatable {
  /// The place in ``content`` where each list begins, and as the last entry the end.
  public let offsets: [Int]

  /// The entries of all lists, one after another.
  public let content: AnyColumn

  /// Creates a list column, after checking that the offsets fit the content.
  ///
  /// - Throws: ``ColumnarError`` when the offsets are empty, do not begin with zero, decrease, or do
  ///   not end with the length of the content.
  public init(offsets: [Int], content: AnyColumn) throws(ColumnarError) {
    try checkOffsets(offsets, contentCount: content.count)
    self.offsets = offsets
    self.content = content
  }

  init(uncheckedOffsets offsets: [Int], content: AnyColumn) {
    self.offsets = offsets
    self.content = content
  }

  /// The positions in ``content`` of the entries of one list.
  public func range(of row: Int) -> Range<Int> { offsets[row]..<offsets[row + 1] }
}
