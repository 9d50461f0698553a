import HEPCore

extension Jagged {
  /// The first entry of each row; missing for an empty one.
  ///
  /// Shares the content.
  @inlinable
  public func firsts() -> OptionalColumn<Item> {
    OptionalColumn(
      uncheckedPositions: (0..<count).map { offsets[$0] < offsets[$0 + 1] ? offsets[$0] : -1 },
      content: content)
  }

  /// The last entry of each row; missing for an empty one.
  ///
  /// Shares the content.
  @inlinable
  public func lasts() -> OptionalColumn<Item> {
    OptionalColumn(
      uncheckedPositions: (0..<count).map {
        offsets[$0] < offsets[$0 + 1] ? offsets[$0 + 1] - 1 : -1
      },
      content: content)
  }

  /// In each row the entries at the given indices, counted from zero in the row, in that order.
  ///
  ///     let byPt = try muons.taking(muonPt.argSorted(by: .descending))
  ///
  /// - Throws: ``ColumnarError``, naming the row, when an index lies outside its row, or there are
  ///   not as many rows.
  @inlinable
  public func taking(_ indices: Jagged<Int>) throws(ColumnarError) -> Jagged {
    try checkRowCounts(count, indices.count)
    var positions: [Int] = []
    positions.reserveFreshCapacity(indices.content.count)
    for row in 0..<count {
      let entries = range(of: row)
      for place in indices.range(of: row) {
        positions.append(
          try checkedPosition(indices.content[place], in: entries, row: row))
      }
    }
    return Jagged(
      uncheckedOffsets: indices.offsets, content: content.gathered(at: positions))
  }

  /// From each row the entry at the given index; missing where the index is.
  ///
  /// Shares the content.
  ///
  ///     let leading = try muons.taking(muonPt.argMax())
  ///
  /// - Throws: ``ColumnarError``, naming the row, when an index lies outside its row, or there are
  ///   not as many rows.
  @inlinable
  public func taking(
    _ indices: OptionalColumn<Int>
  ) throws(ColumnarError) -> OptionalColumn<Item> {
    try checkRowCounts(count, indices.count)
    var positions: [Int] = []
    positions.reserveFreshCapacity(count)
    for row in 0..<count {
      if let index = indices[row] {
        positions.append(try checkedPosition(index, in: range(of: row), row: row))
      } else {
        positions.append(-1)
      }
    }
    return OptionalColumn(uncheckedPositions: positions, content: content)
  }
}

/// The position in the content of the entry at an index in a row.
@inlinable
func checkedPosition(
  _ index: Int, in entries: Range<Int>, row: Int
) throws(ColumnarError) -> Int {
  guard index >= 0, index < entries.count else {
    throw ColumnarError.index(index, outside: entries.count, row: row)
  }
  return entries.lowerBound + index
}

extension ColumnarError {
  @usableFromInline
  static func index(_ index: Int, outside count: Int, row: Int) -> ColumnarError {
    ColumnarError(.indexOutOfRange(row: row, index: index, count: count))
  }
}
