import HEPCore

extension Jagged {
  /// The number of entries in each row.
  ///
  /// - Complexity: O(*n*) for *n* rows.
  @inlinable
  public var counts: [Int] {
    let ends = offsets
    return [Int](freshCapacity: count) { (output: inout OutputSpan<Int>) in
      let ends = ends.span
      for row in 0..<ends.count - 1 { output.append(ends[row + 1] &- ends[row]) }
    }
  }

  /// Which rows have at least so many entries.
  ///
  ///     let dimuons = try muons.filteredRows(by: muons.hasEntries(atLeast: 2))
  @inlinable
  public func hasEntries(atLeast number: Int) -> [Bool] {
    let ends = offsets
    return [Bool](freshCapacity: count) { (output: inout OutputSpan<Bool>) in
      let ends = ends.span
      for row in 0..<ends.count - 1 { output.append(ends[row + 1] &- ends[row] >= number) }
    }
  }

  /// The entries of all rows, one after another: one level of lists less.
  @inlinable
  public var flattened: Item.Column { content }

  /// Whether another column has as many rows, of the same lengths.
  @inlinable
  public func hasSameRows<Other>(as other: Jagged<Other>) -> Bool { offsets == other.offsets }

  /// A column with the same rows and other content.
  ///
  /// - Throws: ``ColumnarError`` when there are not as many entries.
  @inlinable
  public func withContent<Other>(
    _ content: Other.Column, of type: Other.Type
  ) throws(ColumnarError) -> Jagged<Other> {
    try Jagged<Other>(offsets: offsets, content: content)
  }

  /// A column with the same rows, each entry transformed.
  ///
  ///     let energy = muons.mapItems(\.energy)
  ///
  /// - Complexity: O(*m*) for *m* entries; one pass over the flat content.
  @inlinable
  public func mapItems<Result: ColumnElement, Failure: Error>(
    _ transform: (Item.Column.Element) throws(Failure) -> Result
  ) throws(Failure) -> Jagged<Result> where Result.Column == [Result] {
    let entries = content
    let values = try [Result](freshCapacity: entries.count) {
      (output: inout OutputSpan<Result>) throws(Failure) in
      for position in 0..<entries.count { output.append(try transform(entries[position])) }
    }
    return Jagged<Result>(uncheckedOffsets: offsets, content: values)
  }

  /// One value per row, given to each of its entries.
  ///
  ///     let triggerPerMuon = try muons.broadcast(triggers, of: String.self)
  ///
  /// - Throws: ``ColumnarError`` when there are not as many values as rows.
  @inlinable
  public func broadcast<Value: ColumnElement>(
    _ values: Value.Column, of type: Value.Type
  ) throws(ColumnarError) -> Jagged<Value> {
    try checkRowCounts(count, values.count)
    return Jagged<Value>(uncheckedOffsets: offsets, content: values.gathered(at: rowOfEachItem))
  }

  /// One value per row, given to each of its entries.
  ///
  ///     let metPerMuon = try muons.broadcast(met)
  ///
  /// - Throws: ``ColumnarError`` when there are not as many values as rows.
  @inlinable
  public func broadcast<Value: ColumnElement>(
    _ values: [Value]
  ) throws(ColumnarError) -> Jagged<Value> where Value.Column == [Value] {
    try broadcast(values, of: Value.self)
  }

  /// For each entry, the row it belongs to.
  @inlinable
  public var rowOfEachItem: [Int] {
    var rows: [Int] = []
    rows.reserveFreshCapacity(content.count)
    for row in 0..<count {
      for _ in range(of: row) { rows.append(row) }
    }
    return rows
  }

  /// Each row followed by the same row of another column, as one longer row.
  ///
  ///     let leptons = try electrons.joiningRows(of: muons)
  ///
  /// - Throws: ``ColumnarError`` when the columns do not have as many rows.
  @inlinable
  public func joiningRows(of other: Jagged) throws(ColumnarError) -> Jagged {
    try checkRowCounts(count, other.count)
    var joined = content
    joined.append(contentsOf: other.content)
    let (own, others, shift) = (offsets, other.offsets, content.count)
    let positions = RunPositions.collected(count: joined.count) { runs in
      for row in 0..<own.count - 1 {
        runs.append(from: own[row], count: own[row + 1] &- own[row])
        runs.append(from: others[row] &+ shift, count: others[row + 1] &- others[row])
      }
    }
    let sums = [Int](freshCapacity: own.count) { (output: inout OutputSpan<Int>) in
      for row in own.indices { output.append(own[row] &+ others[row]) }
    }
    return Jagged(uncheckedOffsets: sums, content: joined.gathered(at: positions))
  }
}
