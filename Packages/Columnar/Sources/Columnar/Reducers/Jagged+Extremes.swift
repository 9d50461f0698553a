import HEPCore

// NaN entries never are an extreme: a row whose entries all are NaN counts as an empty one. Among
// equal extremes the first counts.

extension Jagged where Item: Comparable, Item.Column == [Item] {
  /// The smallest entry of each row; missing for an empty one.
  ///
  /// NaN entries are passed over.
  @inlinable
  public func min() -> OptionalColumn<Item> { extremeValues(<) }

  /// The largest entry of each row; missing for an empty one.
  ///
  /// NaN entries are passed over.
  @inlinable
  public func max() -> OptionalColumn<Item> { extremeValues(>) }

  /// The index in each row of its smallest entry; missing for an empty row.
  ///
  /// Of equal entries the first counts; NaN entries are passed over.
  @inlinable
  public func argMin() -> OptionalColumn<Int> { extremeIndices(<) }

  /// The index in each row of its largest entry; missing for an empty row.
  ///
  /// Of equal entries the first counts; NaN entries are passed over.
  @inlinable
  public func argMax() -> OptionalColumn<Int> { extremeIndices(>) }

  /// The position of the first of the extreme entries of a row, or -1; there are entries in some row.
  ///
  /// No branch depends on the values, nor on the end of a row of at most four entries: what lies beyond
  /// is looked at and not taken.
  @inlinable @inline(__always)
  func extremePosition(
    _ start: Int, _ end: Int, _ entries: Span<Item>, _ precedes: (Item, Item) -> Bool
  ) -> Int {
    let last = entries.count - 1
    var best = Swift.min(start, last)
    for place in 1..<4 {
      let position = start &+ place
      let candidate = entries[Swift.min(position, last)]
      let taken = bit(position < end) & isBetter(candidate, than: entries[best], precedes)
      best = taken == 1 ? position : best
    }
    if end &- start > 4 {
      for position in start + 4..<end {
        let better = isBetter(entries[position], than: entries[best], precedes)
        best = better == 1 ? position : best
      }
    }
    let value = entries[best]
    return start < end && value == value ? best : -1
  }

  /// One if an entry comes before another, or is a number and the other none; otherwise zero.
  @inlinable @inline(__always)
  func isBetter(_ entry: Item, than best: Item, _ precedes: (Item, Item) -> Bool) -> Int {
    bit(precedes(entry, best)) | (bit(best != best) & bit(entry == entry))
  }

  @inlinable @inline(__always)
  func bit(_ value: Bool) -> Int { value ? 1 : 0 }

  /// One value for the extreme entry of each row that has one; one pass.
  @inlinable @inline(__always)
  func extremes<Result: ColumnElement>(
    _ precedes: (Item, Item) -> Bool, _ value: (_ position: Int, _ rowStart: Int) -> Result
  ) -> OptionalColumn<Result> where Result.Column == [Result] {
    guard !content.isEmpty else {
      return OptionalColumn(uncheckedPositions: Array(repeating: -1, count: count), content: [])
    }
    var (ranks, values): ([Int], [Result]) = ([], [])
    ranks.reserveFreshCapacity(count)
    values.reserveFreshCapacity(count)
    let (entries, ends) = (content.span, offsets.span)
    for row in 0..<ends.count - 1 {
      let best = extremePosition(ends[row], ends[row + 1], entries, precedes)
      ranks.append(best < 0 ? -1 : values.count)
      if best >= 0 { values.append(value(best, ends[row])) }
    }
    return OptionalColumn(uncheckedPositions: ranks, content: values)
  }

  @inlinable @inline(__always)
  func extremeValues(_ precedes: (Item, Item) -> Bool) -> OptionalColumn<Item> {
    extremes(precedes) { position, _ in content[position] }
  }

  @inlinable @inline(__always)
  func extremeIndices(_ precedes: (Item, Item) -> Bool) -> OptionalColumn<Int> {
    extremes(precedes) { position, rowStart in position - rowStart }
  }
}
