import HEPCore

extension Jagged where Item.Column == [Item] {
  /// One value per row, made by adding its entries to a start value in order.
  ///
  ///     let ht = jetPt.reduceRows(0) { $0 + ($1 > 30 ? $1 : 0) }
  @inlinable
  public func reduceRows<Result: ColumnElement>(
    _ start: Result, _ combine: (Result, Item) -> Result
  ) -> [Result] {
    var results: [Result] = []
    results.reserveFreshCapacity(count)
    let entries = content.span
    for row in 0..<count {
      var result = start
      for position in range(of: row) { result = combine(result, entries[position]) }
      results.append(result)
    }
    return results
  }
}

// Entries are added in order, in the precision of the entries. NaN and infinities follow the rules of
// addition; sums of integers too large for the type wrap around.

extension Jagged where Item: FloatingPoint, Item.Column == [Item] {
  /// The sum of each row; zero for an empty one.
  @inlinable
  public func sum() -> [Item] { reduceRows(0, +) }
}

extension Jagged where Item: FixedWidthInteger, Item.Column == [Item] {
  /// The sum of each row; zero for an empty one.
  ///
  /// Of the first four entries what lies beyond the end of the row is masked, so that the end of a short
  /// row is no branch to guess.
  @inlinable
  public func sum() -> [Item] {
    let offsets = offsets
    return [Item](freshCapacity: count) { (output: inout OutputSpan<Item>) in
      let (entries, ends) = (content.span, offsets.span)
      for row in 0..<ends.count - 1 {
        let (start, end) = (ends[unchecked: row], ends[unchecked: row &+ 1])
        var sum: Item = 0
        var next = start
        if start &+ 4 <= entries.count {
          for place in start..<start &+ 4 {
            // The sign of what is left of the row, spread over all bits.
            sum &+= entries[unchecked: place] & Item(truncatingIfNeeded: (place &- end) >> 63)
          }
          next = start &+ 4
        }
        while next < end {
          sum &+= entries[unchecked: next]
          next &+= 1
        }
        output.append(sum)
      }
    }
  }
}
