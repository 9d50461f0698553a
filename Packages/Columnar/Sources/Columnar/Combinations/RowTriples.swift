/// The triples of different entries of one row, as a sequence that allocates nothing.
///
///     for (a, b, c) in jets[event].triples { … }
@frozen
public struct RowTriples<Storage: ColumnStorage>: Sequence, IteratorProtocol, Sendable {
  @usableFromInline let row: Row<Storage>
  @usableFromInline var first = 0
  @usableFromInline var second = 1
  @usableFromInline var third = 2

  @inlinable
  init(_ row: Row<Storage>) { self.row = row }

  /// The next triple, or nil after the last.
  @inlinable
  public mutating func next() -> (Storage.Element, Storage.Element, Storage.Element)? {
    if third >= row.count {
      second += 1
      third = second + 1
      if third >= row.count {
        first += 1
        second = first + 1
        third = second + 1
        if third >= row.count { return nil }
      }
    }
    defer { third += 1 }
    return (row[first], row[second], row[third])
  }
}

extension Row {
  /// The triples of different entries, in the order (0, 1, 2), (0, 1, 3), ….
  @inlinable
  public var triples: RowTriples<Storage> { RowTriples(self) }
}
