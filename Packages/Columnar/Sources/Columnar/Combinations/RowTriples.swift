/// The triples of different entries of one row, as a sequence that allocates nothing.
///
///     for (a, b, c) in jets[event].triples { … }
@frozen
public struct RowTriples<Storage: ColumnStorage>: Sequence, Sendable {
  @usableFromInline let row: Row<Storage>

  @inlinable
  init(_ row: Row<Storage>) { self.row = row }

  /// An iterator over the triples.
  @inlinable
  public func makeIterator() -> Iterator { Iterator(row) }

  /// Gives the triples in the order (0, 1, 2), (0, 1, 3), ….
  @frozen
  public struct Iterator: IteratorProtocol, Sendable {
    @usableFromInline let column: Storage
    @usableFromInline let end: Int
    @usableFromInline var first: Int
    @usableFromInline var second: Int
    @usableFromInline var third: Int

    @inlinable
    init(_ row: Row<Storage>) {
      column = row.column
      end = row.range.upperBound
      first = row.range.lowerBound
      second = first + 1
      third = second
    }

    /// The next triple, or nil after the last.
    @inlinable @inline(__always)
    public mutating func next() -> (Storage.Element, Storage.Element, Storage.Element)? {
      third += 1
      if third >= end {
        second += 1
        if second + 1 >= end {
          first += 1
          second = first + 1
        }
        third = second + 1
        guard third < end else { return nil }
      }
      return (column[first], column[second], column[third])
    }
  }
}

extension Row {
  /// The triples of different entries, in the order (0, 1, 2), (0, 1, 3), ….
  @inlinable
  public var triples: RowTriples<Storage> { RowTriples(self) }
}
