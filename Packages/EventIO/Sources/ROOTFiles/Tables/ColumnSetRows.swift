import Columnar

/// The entries of a set of columns, one by one, for loops over events.
///
/// A row is a position, and what is asked of it is a load from the typed columns.
@frozen
public struct ColumnSetRows<Columns: ColumnSet>: RandomAccessCollection, Sendable {
  @usableFromInline let shared: SharedColumns<Columns>

  /// The number of entries.
  public let endIndex: Int

  @inlinable
  init(columns: Columns, count: Int) {
    shared = SharedColumns(columns)
    endIndex = count
  }

  /// The columns.
  @inlinable
  public var columns: Columns { shared.columns }

  /// Zero.
  @inlinable
  public var startIndex: Int { 0 }

  /// One entry.
  ///
  /// - Precondition: `index` lies in `0..<count`.
  @inlinable
  public subscript(index: Int) -> ColumnSetRow<Columns> {
    precondition(index >= 0 && index < endIndex, "There is no such row.")
    return ColumnSetRow(shared: shared, index: index)
  }
}

/// One entry of a set of columns; its members are those of the set.
///
///     for event in muons.rows { total += event.met + event.pt.reduce(0, +) }
@frozen
@dynamicMemberLookup
public struct ColumnSetRow<Columns: ColumnSet>: Sendable {
  @usableFromInline let shared: SharedColumns<Columns>

  /// The number of the entry in the columns.
  public let index: Int

  @inlinable
  init(shared: SharedColumns<Columns>, index: Int) {
    self.shared = shared
    self.index = index
  }

  /// The columns.
  @inlinable
  public var columns: Columns { shared.columns }

  /// The value of a column: a number, a string, or a `Row` of a jagged column.
  @inlinable
  public subscript<Value: ColumnStorage>(
    dynamicMember column: KeyPath<Columns, Value>
  ) -> Value.Element {
    shared.columns[keyPath: column][index]
  }

  /// The value of a column that the table may not have; nil when it does not.
  @inlinable
  public subscript<Value: ColumnStorage>(
    dynamicMember column: KeyPath<Columns, Value?>
  ) -> Value.Element? {
    shared.columns[keyPath: column]?[index]
  }
}

/// The columns behind all rows, so that a row counts one reference and not one for each column.
@usableFromInline
final class SharedColumns<Columns: ColumnSet>: Sendable {
  @usableFromInline let columns: Columns

  @inlinable
  init(_ columns: Columns) { self.columns = columns }
}
