/// The pairs of different entries of one row, as a sequence that allocates nothing.
///
///     for (first, second) in muons[event].pairs { … }
@frozen
public struct RowPairs<Storage: ColumnStorage>: Sequence, IteratorProtocol, Sendable {
  @usableFromInline let row: Row<Storage>
  @usableFromInline var first = 0
  @usableFromInline var second = 1

  @inlinable
  init(_ row: Row<Storage>) { self.row = row }

  /// The next pair, or nil after the last.
  @inlinable
  public mutating func next() -> (Storage.Element, Storage.Element)? {
    if second >= row.count {
      first += 1
      second = first + 1
      if second >= row.count { return nil }
    }
    defer { second += 1 }
    return (row[first], row[second])
  }
}

extension Row {
  /// The pairs of different entries, in the order (0, 1), (0, 2), …, (1, 2), ….
  @inlinable
  public var pairs: RowPairs<Storage> { RowPairs(self) }
}
