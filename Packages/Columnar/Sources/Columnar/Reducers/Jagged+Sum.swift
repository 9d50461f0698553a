extension Jagged where Item.Column == [Item] {
  /// One value per row, made by adding its entries to a start value in order.
  ///
  ///     let ht = jetPt.reduceRows(0) { $0 + ($1 > 30 ? $1 : 0) }
  @inlinable
  public func reduceRows<Result: ColumnElement>(
    _ start: Result, _ combine: (Result, Item) -> Result
  ) -> [Result] {
    var results: [Result] = []
    results.reserveCapacity(count)
    let entries = content.span
    for row in 0..<count {
      var result = start
      for position in range(of: row) { result = combine(result, entries[position]) }
      results.append(result)
    }
    return results
  }
}

extension Jagged where Item: FloatingPoint, Item.Column == [Item] {
  /// The sum of each row; zero for an empty one.
  ///
  /// Entries are added in order, in the precision of the entries. NaN and infinities follow the
  /// rules of addition.
  @inlinable
  public func sum() -> [Item] { shortRowSums(0, +) }
}

extension Jagged where Item: FixedWidthInteger, Item.Column == [Item] {
  /// The sum of each row; zero for an empty one.
  ///
  /// Sums too large for the type wrap around.
  @inlinable
  public func sum() -> [Item] { shortRowSums(0, &+) }
}

extension Jagged where Item == Bool {
  /// The number of true entries in each row.
  @inlinable
  public func countTrue() -> [Int] { content.rows(offsets) { $0 } }

  /// Whether any entry of each row is true; false for an empty row.
  @inlinable
  public func any() -> [Bool] { content.rows(offsets) { $0 > 0 } }

  /// Whether all entries of each row are true; true for an empty row.
  @inlinable
  public func all() -> [Bool] { (.!self).any().map { !$0 } }
}

extension Jagged where Item.Column == [Item] {
  /// The sums of rows, most of which are short.
  ///
  /// Rows of up to four entries are added without a branch: what lies beyond the end counts as zero,
  /// which changes no sum. A loop over entries would guess the end of each row wrong.
  @inlinable @inline(__always)
  func shortRowSums(_ zero: Item, _ add: (Item, Item) -> Item) -> [Item] {
    let total = content.count
    guard total > 0 else { return [Item](repeating: zero, count: count) }
    let offsets = offsets
    return [Item](capacity: count) { (output: inout OutputSpan<Item>) in
      let (entries, ends) = (content.span, offsets.span)
      for row in 0..<ends.count - 1 {
        let (start, end) = (ends[row], ends[row + 1])
        var sum = zero
        for place in 0..<4 {
          let position = start &+ place
          let entry = entries[Swift.min(position, total - 1)]
          sum = add(sum, position < end ? entry : zero)
        }
        if end - start > 4 {
          for position in start + 4..<end { sum = add(sum, entries[position]) }
        }
        output.append(sum)
      }
    }
  }
}
