/// Values that may be missing, with content whose type is known at run time only.
///
/// Row *i* is missing when `positions[i]` is negative; otherwise it is the entry of ``content`` at
/// that position. Readers that store only the values that are there, and readers that store a
/// filler for missing ones, both fit without a copy of the content.
public struct OptionalAnyColumn: Sendable, Equatable {
  /// For each row the position of its value in ``content``, or a negative number when missing.
  public let positions: [Int]

  /// The values.
  public let content: AnyColumn

  /// Creates a column from the position of each row's value, negative where it is missing.
  ///
  /// - Throws: ``ColumnarError`` when a position lies beyond the content.
  public init(positions: [Int], content: AnyColumn) throws(ColumnarError) {
    let count = content.count
    for (row, position) in positions.enumerated() where position >= count {
      throw ColumnarError(.indexOutOfRange(row: row, index: position, count: count))
    }
    self.init(uncheckedPositions: positions, content: content)
  }

  /// Creates a column from a flag per row, true where there is a value, and content of equal length.
  ///
  /// - Throws: ``ColumnarError`` when the lengths differ.
  public init(validity: [Bool], content: AnyColumn) throws(ColumnarError) {
    guard validity.count == content.count else {
      throw ColumnarError(.rowCounts(validity.count, content.count))
    }
    self.init(
      uncheckedPositions: validity.indices.map { validity[$0] ? $0 : -1 }, content: content)
  }

  init(uncheckedPositions positions: [Int], content: AnyColumn) {
    self.positions = positions
    self.content = content
  }
}
