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

extension Jagged where Item: FloatingPoint & SIMDScalar, Item.Column == [Item] {
  /// The sum of each row; zero for an empty one.
  ///
  /// Entries are added in order, in the precision of the entries. NaN and infinities follow the
  /// rules of addition.
  @inlinable
  public func sum() -> [Item] { shortRowSums(0, +) }
}

extension Jagged where Item: FixedWidthInteger & SIMDScalar, Item.Column == [Item] {
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

extension Jagged where Item: SIMDScalar, Item.Column == [Item] {
  /// The sums of rows, most of which are short.
  ///
  /// Rows of up to four entries are added without a branch: what lies beyond the end counts as zero,
  /// which changes no sum. A loop over entries would guess the end of each row wrong.
  @inlinable @inline(__always)
  func shortRowSums(_ zero: Item, _ add: (Item, Item) -> Item) -> [Item] {
    let offsets = offsets
    return [Item](capacity: count) { (output: inout OutputSpan<Item>) in
      let (entries, ends) = (content.span, offsets.span)
      let places = SIMD4<Item.SIMDMaskScalar>(0, 1, 2, 3)
      for row in 0..<ends.count - 1 {
        let (start, end) = (ends[row], ends[row + 1])
        var sum = zero
        var next = start
        if start &+ 4 <= entries.count {
          let length = Item.SIMDMaskScalar(truncatingIfNeeded: Swift.min(end &- start, 4))
          let own = SIMD4(
            entries[unchecked: start], entries[unchecked: start &+ 1],
            entries[unchecked: start &+ 2], entries[unchecked: start &+ 3]
          ).replacing(with: zero, where: places .>= length)
          sum = add(add(add(add(zero, own[0]), own[1]), own[2]), own[3])
          next = start &+ 4
        }
        while next < end {
          sum = add(sum, entries[next])
          next &+= 1
        }
        output.append(sum)
      }
    }
  }
}
