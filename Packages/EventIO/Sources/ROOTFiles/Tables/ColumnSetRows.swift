import Columnar

/// The entries of a set of columns, one by one, for loops over events.
///
/// A row is a position; what is asked of it is looked up in the typed columns, which takes some tens of
/// nanoseconds. Work on whole columns is faster.
@frozen
public struct ColumnSetRows<Columns: ColumnSet>: RandomAccessCollection, Sendable {
  /// The columns.
  public let columns: Columns

  /// The number of entries.
  public let endIndex: Int

  @usableFromInline
  init(columns: Columns, count: Int) {
    self.columns = columns
    endIndex = count
  }

  /// Zero.
  @inlinable
  public var startIndex: Int { 0 }

  /// One entry.
  ///
  /// - Precondition: `index` lies in `0..<count`.
  @inlinable
  public subscript(index: Int) -> ColumnSetRow<Columns> {
    precondition(index >= 0 && index < endIndex, "There is no such row.")
    return ColumnSetRow(columns: columns, index: index)
  }
}

/// One entry of a set of columns; its members are those of the set.
///
///     for event in muons.rows { total += event.met + event.pt.reduce(0, +) }
@frozen
@dynamicMemberLookup
public struct ColumnSetRow<Columns: ColumnSet>: Sendable {
  /// The columns.
  public let columns: Columns

  /// The number of the entry in the columns.
  public let index: Int

  @inlinable
  init(columns: Columns, index: Int) {
    self.columns = columns
    self.index = index
  }

  /// The value of a column: a number, a string, or a `Row` of a jagged column.
  @inlinable
  public subscript<Value: ColumnStorage>(
    dynamicMember column: KeyPath<Columns, Value>
  ) -> Value.Element {
    columns[keyPath: column][index]
  }

  /// The value of a column that the table may not have; nil when it does not.
  @inlinable
  public subscript<Value: ColumnStorage>(
    dynamicMember column: KeyPath<Columns, Value?>
  ) -> Value.Element? {
    columns[keyPath: column]?[index]
  }
}
