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
  @inlinable @inline(__always)
  func extremePosition(in row: Range<Int>, _ precedes: (Item, Item) -> Bool) -> Int {
    var best = -1
    for position in row where content[position] == content[position] {
      if best < 0 || precedes(content[position], content[best]) { best = position }
    }
    return best
  }

  /// One value for the extreme entry of each row that has one; one pass.
  @inlinable @inline(__always)
  func extremes<Result: ColumnElement>(
    _ precedes: (Item, Item) -> Bool, _ value: (_ position: Int, _ rowStart: Int) -> Result
  ) -> OptionalColumn<Result> where Result.Column == [Result] {
    var ranks: [Int] = []
    var values: [Result] = []
    ranks.reserveCapacity(count)
    values.reserveCapacity(count)
    for row in 0..<count {
      let best = extremePosition(in: range(of: row), precedes)
      ranks.append(best < 0 ? -1 : values.count)
      if best >= 0 { values.append(value(best, offsets[row])) }
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
