/// A column whose rows are lists of different lengths: flat content and the places where rows begin.
///
/// Row *i* holds the entries `offsets[i]..<offsets[i + 1]` of ``content``. Nothing is stored per
/// row but one offset, so that operations on all entries run over one flat buffer.
///
///     let pt = Jagged<Float>([[41.2, 28.0], [], [17.5]])
///     pt.counts   // [2, 0, 1]
///     pt[0][1]    // 28.0
///     pt.sum()    // [69.2, 0.0, 17.5]
///
/// `Jagged<Jagged<Float>>` holds lists of lists. `Jagged<String>` keeps its strings in one buffer.
///
/// The offsets always begin with zero, never decrease and end with the length of the content.
@frozen
public struct Jagged<Item: ColumnElement>: Sendable {
  /// The place in ``content`` where each row begins, and as the last entry the end.
  public let offsets: [Int]

  /// The entries of all rows, one after another.
  public let content: Item.Column

  /// Creates a jagged column from offsets and content, after checking that they fit together.
  ///
  /// - Parameters:
  ///   - offsets: one more than there are rows: zero, then the end of each row.
  ///   - content: the entries of all rows.
  /// - Throws: ``ColumnarError`` when the offsets are empty, do not begin with zero, decrease (with
  ///   the row where they do), or do not end with the length of the content.
  /// - Complexity: O(*n*) for *n* rows.
  @inlinable
  public init(offsets: [Int], content: Item.Column) throws(ColumnarError) {
    try checkOffsets(offsets, contentCount: content.count)
    self.offsets = offsets
    self.content = content
  }

  /// Creates a jagged column from offsets that are known to fit the content.
  ///
  /// For code that has just computed the offsets itself; use ``init(offsets:content:)`` for
  /// offsets from a file.
  ///
  /// - Precondition: the offsets begin with zero, never decrease and end with `content.count`.
  ///   This is checked in debug builds only; a violation makes later accesses trap.
  @inlinable
  public init(uncheckedOffsets offsets: [Int], content: Item.Column) {
    assert(
      (try? checkOffsets(offsets, contentCount: content.count)) != nil,
      "The offsets do not fit the content.")
    self.offsets = offsets
    self.content = content
  }

  /// Creates a jagged column from the length of each row and the content.
  ///
  /// - Throws: ``ColumnarError`` when a length is negative, or the lengths do not add up to the
  ///   length of the content.
  public init(counts: [Int], content: Item.Column) throws(ColumnarError) {
    try self.init(offsets: checkedOffsets(counts: counts), content: content)
  }

  /// Creates a column without rows.
  @inlinable
  public init() {
    self.init(uncheckedOffsets: [0], content: Item.Column())
  }
}

extension Jagged: ColumnElement {
  /// A column of lists is jagged.
  public typealias Column = Jagged<Item>
}

extension Jagged where Item.Column == [Item] {
  /// Creates a jagged column from a sequence of rows.
  @inlinable
  public init(_ rows: some Sequence<some Sequence<Item>>) {
    var offsets = [0]
    var content: [Item] = []
    for row in rows {
      content.append(contentsOf: row)
      offsets.append(content.count)
    }
    self.init(uncheckedOffsets: offsets, content: content)
  }
}
