extension ColumnStorage {
  /// The column cut into rows of the given lengths: one level of lists more.
  ///
  ///     let muons = try pt.unflattened(counts: nMuon, of: Float.self)
  ///
  /// - Throws: ``ColumnarError`` when a length is negative, or the lengths do not add up to the
  ///   length of the column.
  public func unflattened<Item: ColumnElement>(
    counts: [Int], of type: Item.Type
  ) throws(ColumnarError) -> Jagged<Item> where Item.Column == Self {
    try Jagged<Item>(counts: counts, content: self)
  }
}

extension Array where Element: Equatable & ColumnElement, Element.Column == [Element] {
  /// The lengths of the runs of equal neighbours; NaN is a run of its own.
  ///
  ///     let events = try run.unflattened(counts: run.runLengths, of: Int32.self)
  @inlinable
  public var runLengths: [Int] {
    var lengths: [Int] = []
    for index in indices {
      if index > startIndex, self[index] == self[index - 1] {
        lengths[lengths.count - 1] += 1
      } else {
        lengths.append(1)
      }
    }
    return lengths
  }

  /// For each entry, whether it is one of some values; NaN is none.
  @inlinable
  public func isIn(_ values: [Element]) -> [Bool] { map { values.contains($0) } }
}

extension Jagged where Item: Equatable, Item.Column == [Item] {
  /// In each row, the lengths of the runs of equal neighbours.
  @inlinable
  public var runLengths: Jagged<Int> {
    var (ends, lengths): ([Int], [Int]) = ([0], [])
    for row in 0..<count {
      for position in range(of: row) {
        if position > offsets[row], content[position] == content[position - 1] {
          lengths[lengths.count - 1] += 1
        } else {
          lengths.append(1)
        }
      }
      ends.append(lengths.count)
    }
    return Jagged<Int>(uncheckedOffsets: ends, content: lengths)
  }

  /// Which entries are one of some values; NaN is none.
  @inlinable
  public func isIn(_ values: [Item]) -> Jagged<Bool> { mapItems { values.contains($0) } }
}
