// Reductions along the outer axis: entry k of the answer is made of the entries k of all rows that
// are long enough. What Awkward Array does with axis=0.

extension Jagged where Item.Column == [Item] {
  /// One value per place in a row, made by adding the entries at that place of all rows in order.
  ///
  ///     let sums = pt.reduceAcrossRows(0, +)        // as many as the longest row has entries
  @inlinable
  public func reduceAcrossRows<Result: ColumnElement>(
    _ start: Result, _ combine: (Result, Item) -> Result
  ) -> [Result] {
    var results = [Result](repeating: start, count: counts.max() ?? 0)
    for row in 0..<count {
      let range = range(of: row)
      for position in range {
        let place = position - range.lowerBound
        results[place] = combine(results[place], content[position])
      }
    }
    return results
  }

  /// The number of rows that have an entry at each place.
  @inlinable
  public func countsAcrossRows() -> [Int] { reduceAcrossRows(0) { count, _ in count + 1 } }
}

extension Jagged where Item: FloatingPoint, Item.Column == [Item] {
  /// The sums of the entries at the same place of all rows.
  @inlinable
  public func sumAcrossRows() -> [Item] { reduceAcrossRows(0, +) }
}

extension Jagged where Item: FixedWidthInteger, Item.Column == [Item] {
  /// The sums of the entries at the same place of all rows; they wrap around.
  @inlinable
  public func sumAcrossRows() -> [Item] { reduceAcrossRows(0, &+) }
}

extension Jagged {
  /// The columns with rows and places exchanged: row *k* holds the entries *k* of all rows that are
  /// long enough.
  ///
  /// Any reduction across rows is one along the rows of this: `pt.transposed.max()`.
  public var transposed: Jagged {
    let lengths = counts
    var starts = [0]
    for place in 0..<(lengths.max() ?? 0) {
      starts.append(starts[place] + lengths.count { $0 > place })
    }
    var next = starts
    var positions = [Int](repeating: 0, count: content.count)
    for row in 0..<count {
      let range = range(of: row)
      for position in range {
        let place = position - range.lowerBound
        positions[next[place]] = position
        next[place] += 1
      }
    }
    return Jagged(uncheckedOffsets: starts, content: content.gathered(at: positions))
  }
}
