/// One row of a jagged column: a view of a run of consecutive entries, counted from zero.
///
/// A row shares the buffers of its column; making one allocates nothing. Its indices start at zero
/// whatever its place in the column, so that `muons[event][0]` is the first muon of that event.
@frozen
public struct Row<Storage: ColumnStorage>: Sendable {
  /// The column that holds the entries.
  public let column: Storage

  /// The positions of the entries in ``column``.
  public let range: Range<Int>

  /// Creates a view of the entries of `column` at `range`.
  ///
  /// - Precondition: `range` lies in `0..<column.count`.
  @inlinable
  public init(_ column: Storage, _ range: Range<Int>) {
    precondition(
      range.lowerBound >= 0 && range.upperBound <= column.count,
      "A row must lie inside its column.")
    self.column = column
    self.range = range
  }

  @inlinable
  init(column: Storage, uncheckedRange range: Range<Int>) {
    self.column = column
    self.range = range
  }
}

extension Row: RandomAccessCollection {
  /// Zero.
  @inlinable
  public var startIndex: Int { 0 }

  /// The number of entries.
  @inlinable
  public var endIndex: Int { range.upperBound - range.lowerBound }

  /// The entry at `index`, counted from zero in this row.
  ///
  /// - Precondition: `index` lies in `0..<count`.
  @inlinable
  public subscript(index: Int) -> Storage.Element {
    precondition(index >= 0 && index < endIndex, "The index lies outside the row.")
    return column[range.lowerBound + index]
  }
}

extension Row: Equatable where Storage.Element: Equatable {
  /// Whether two rows have equal entries, wherever they lie.
  @inlinable
  public static func == (left: Row, right: Row) -> Bool { left.elementsEqual(right) }

  /// Whether a row has the entries of an array.
  @inlinable
  public static func == (left: Row, right: [Storage.Element]) -> Bool {
    left.elementsEqual(right)
  }
}

extension Row: CustomStringConvertible {
  /// The entries in brackets, abbreviated in the middle when there are many.
  public var description: String { abbreviatedList(self) }
}
