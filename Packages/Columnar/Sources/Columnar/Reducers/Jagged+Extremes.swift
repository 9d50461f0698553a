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

  /// The position in the content of the first of the extreme entries of a row, or -1.
  ///
  /// The loop has no branch that depends on the values.
  @inlinable @inline(__always)
  func extremePosition(in row: Range<Int>, _ precedes: (Item, Item) -> Bool) -> Int {
    guard row.lowerBound < row.upperBound else { return -1 }
    var best = row.lowerBound
    var value = content[best]
    for position in row.lowerBound + 1..<row.upperBound {
      let candidate = content[position]
      let better = precedes(candidate, value) || (value != value && candidate == candidate)
      best = better ? position : best
      value = better ? candidate : value
    }
    return value == value ? best : -1
  }

  /// One value for the extreme entry of each row that has one; one pass.
  @inlinable @inline(__always)
  func extremes<Result: ColumnElement>(
    _ precedes: (Item, Item) -> Bool, _ value: (_ position: Int, _ rowStart: Int) -> Result
  ) -> OptionalColumn<Result> where Result.Column == [Result] {
    guard !content.isEmpty else {
      return OptionalColumn(uncheckedPositions: Array(repeating: -1, count: count), content: [])
    }
    var ranks: [Int] = []
    ranks.reserveCapacity(count)
    let values = [Result](unsafeUninitializedCapacity: count) { buffer, filled in
      for row in 0..<count {
        let best = extremePosition(in: range(of: row), precedes)
        let missing = best < 0
        ranks.append(missing ? -1 : filled)
        if missing { continue }
        buffer.initializeElement(at: filled, to: value(best, offsets[row]))
        filled += 1
      }
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
