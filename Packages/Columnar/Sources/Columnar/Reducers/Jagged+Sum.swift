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
  public func sum() -> [Item] { reduceRows(0, +) }
}

extension Jagged where Item: FixedWidthInteger, Item.Column == [Item] {
  /// The sum of each row; zero for an empty one.
  ///
  /// Sums too large for the type wrap around.
  @inlinable
  public func sum() -> [Item] { reduceRows(0, &+) }
}

extension Jagged where Item == Bool {
  /// The number of true entries in each row.
  @inlinable
  public func countTrue() -> [Int] { reduceRows(0) { $0 &+ ($1 ? 1 : 0) } }

  /// Whether any entry of each row is true; false for an empty row.
  @inlinable
  public func any() -> [Bool] { reduceRows(false) { $0 || $1 } }

  /// Whether all entries of each row are true; true for an empty row.
  @inlinable
  public func all() -> [Bool] { reduceRows(true) { $0 && $1 } }
}
