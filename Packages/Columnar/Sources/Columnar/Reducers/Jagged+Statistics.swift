import HEPCore

extension Jagged where Item: FloatingPoint, Item.Column == [Item] {
  /// The product of each row; one for an empty one.
  ///
  /// Entries are multiplied in order. NaN and infinities follow the rules of multiplication.
  @inlinable
  public func product() -> [Item] { reduceRows(1, *) }

  /// The mean of each row; missing for an empty one.
  @inlinable
  public func mean() -> OptionalColumn<Item> {
    optionalRows { row in sum(of: row) / Item(row.count) }
  }

  /// The variance of each row about its mean; missing for an empty one.
  ///
  /// Found in two passes, so that nothing cancels. The divisor is the number of entries less `ddof`;
  /// where that is not positive the value is NaN.
  @inlinable
  public func variance(ddof: Int = 0) -> OptionalColumn<Item> {
    optionalRows { row in
      let mean = sum(of: row) / Item(row.count)
      var squares: Item = 0
      for position in row {
        let distance = content[position] - mean
        squares += distance * distance
      }
      return row.count > ddof ? squares / Item(row.count - ddof) : .nan
    }
  }

  /// The standard deviation of each row, the root of ``variance(ddof:)``; missing for an empty one.
  @inlinable
  public func standardDeviation(ddof: Int = 0) -> OptionalColumn<Item> {
    let variances = variance(ddof: ddof)
    return OptionalColumn(
      uncheckedPositions: variances.positions, content: variances.content.map { $0.squareRoot() })
  }

  @inlinable
  func sum(of row: Range<Int>) -> Item {
    var total: Item = 0
    for position in row { total += content[position] }
    return total
  }

  /// One value for each row that has entries.
  @inlinable
  func optionalRows(_ value: (Range<Int>) -> Item) -> OptionalColumn<Item> {
    var (positions, values): ([Int], [Item]) = ([], [])
    positions.reserveFreshCapacity(count)
    values.reserveFreshCapacity(count)
    for row in 0..<count {
      let range = range(of: row)
      positions.append(range.isEmpty ? -1 : values.count)
      if !range.isEmpty { values.append(value(range)) }
    }
    return OptionalColumn(uncheckedPositions: positions, content: values)
  }
}

extension Jagged where Item: FixedWidthInteger, Item.Column == [Item] {
  /// The product of each row; one for an empty one.
  ///
  /// Products too large for the type wrap around.
  @inlinable
  public func product() -> [Item] { reduceRows(1, &*) }
}
