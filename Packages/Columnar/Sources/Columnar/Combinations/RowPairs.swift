/// The pairs of different entries of one row, as a sequence that allocates nothing.
///
///     for (first, second) in muons[event].pairs { … }
@frozen
public struct RowPairs<Storage: ColumnStorage>: Sequence, Sendable {
  @usableFromInline let row: Row<Storage>

  @inlinable
  init(_ row: Row<Storage>) { self.row = row }

  /// An iterator over the pairs.
  @inlinable
  public func makeIterator() -> Iterator { Iterator(row) }

  /// Gives the pairs in the order (0, 1), (0, 2), …, (1, 2), ….
  @frozen
  public struct Iterator: IteratorProtocol, Sendable {
    @usableFromInline let column: Storage
    @usableFromInline let end: Int
    @usableFromInline var first: Int
    @usableFromInline var second: Int

    @inlinable
    init(_ row: Row<Storage>) {
      column = row.column
      end = row.range.upperBound
      first = row.range.lowerBound
      second = first
    }

    /// The next pair, or nil after the last.
    @inlinable @inline(__always)
    public mutating func next() -> (Storage.Element, Storage.Element)? {
      second += 1
      if second >= end {
        first += 1
        second = first + 1
        guard second < end else { return nil }
      }
      return (column[first], column[second])
    }
  }
}

extension Row {
  /// The pairs of different entries, in the order (0, 1), (0, 2), …, (1, 2), ….
  @inlinable
  public var pairs: RowPairs<Storage> { RowPairs(self) }
}
