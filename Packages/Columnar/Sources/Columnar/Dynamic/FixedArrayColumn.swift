/// Arrays of one length, with content whose type is known at run time only.
public struct FixedArrayColumn: Sendable, Equatable {
  /// The number of entries in each array.
  public let size: Int

  /// The number of arrays.
  public let count: Int

  /// The entries of all arrays, one after another: `size * count` of them.
  public let content: AnyColumn

  /// Creates a column of arrays of one length.
  ///
  /// - Throws: ``ColumnarError`` when the content does not have `size * count` entries.
  public init(size: Int, count: Int, content: AnyColumn) throws(ColumnarError) {
    let (total, overflow) = size.multipliedReportingOverflow(by: count)
    guard size >= 0, count >= 0, !overflow, total == content.count else {
      throw ColumnarError(.arraySize(size: size, count: count, contentCount: content.count))
    }
    self.init(uncheckedSize: size, count: count, content: content)
  }

  init(uncheckedSize size: Int, count: Int, content: AnyColumn) {
    self.size = size
    self.count = count
    self.content = content
  }

  /// The place in ``content`` where each array begins, and as the last entry the end.
  var offsets: [Int] { (0...count).map { $0 * size } }

  /// The positions in ``content`` of the entries of one array.
  public func range(of row: Int) -> Range<Int> { row * size..<(row + 1) * size }
}
