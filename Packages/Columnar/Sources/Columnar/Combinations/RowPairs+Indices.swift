extension RowPairs {
  /// The indices of the pairs, counted from zero in the row.
  ///
  ///     let z = muons.pairs.indices.closest(to: 91.2) {
  ///       muons[$0.first].invariantMass(with: muons[$0.second])
  ///     }
  @inlinable
  public var indices: Indices { Indices(count: row.count) }

  /// The indices of pairs, as a sequence that allocates nothing.
  @frozen
  public struct Indices: Sequence, IteratorProtocol, Sendable {
    @usableFromInline let count: Int
    @usableFromInline var first = 0
    @usableFromInline var second = 0

    @inlinable
    init(count: Int) { self.count = count }

    /// The indices of the next pair, or nil after the last.
    @inlinable @inline(__always)
    public mutating func next() -> IndexPair? {
      second += 1
      if second >= count {
        first += 1
        second = first + 1
        guard second < count else { return nil }
      }
      return IndexPair(first, second)
    }
  }
}
