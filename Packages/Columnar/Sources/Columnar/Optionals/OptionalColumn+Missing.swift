extension OptionalColumn {
  /// For each row, whether the value is missing.
  @inlinable
  public var isMissing: [Bool] { positions.map { $0 < 0 } }

  /// The values as rows of one entry or none: what undoes ``Jagged/firsts()``.
  @inlinable
  public var singletons: Jagged<Wrapped> {
    Jagged<Wrapped>(
      uncheckedOffsets: runningTotals(count) { positions[$0] < 0 ? 0 : 1 }, content: compacted)
  }

  /// A column with each value transformed, and the same ones missing.
  @inlinable
  public func mapValues<Result: ColumnElement>(
    _ transform: (Wrapped.Column.Element) -> Result
  ) -> OptionalColumn<Result> where Result.Column == [Result] {
    var (places, values): ([Int], [Result]) = ([], [])
    for position in positions {
      places.append(position < 0 ? -1 : values.count)
      if position >= 0 { values.append(transform(content[position])) }
    }
    return OptionalColumn<Result>(uncheckedPositions: places, content: values)
  }
}

extension Jagged {
  /// Each row without its missing entries.
  public func droppingMissing<Wrapped>() -> Jagged<Wrapped> where Item == Wrapped? {
    let positions = content.positions
    let ends = (0..<count).reduce(into: [0]) { ends, row in
      ends.append(ends[row] + range(of: row).count { positions[$0] >= 0 })
    }
    return Jagged<Wrapped>(uncheckedOffsets: ends, content: content.compacted)
  }

  /// Each row with a value in the place of missing entries.
  public func filled<Wrapped>(with replacement: Wrapped) -> Jagged<Wrapped>
  where Item == Wrapped?, Wrapped.Column == [Wrapped] {
    Jagged<Wrapped>(uncheckedOffsets: offsets, content: content.filled(with: replacement))
  }

  /// Each row brought to a length: missing entries are added at the end.
  ///
  /// - Parameters:
  ///   - length: the length that rows have at least.
  ///   - clipping: whether longer rows are cut.
  /// - Precondition: the length is not negative.
  public func padded(to length: Int, clipping: Bool = false) -> Jagged<Item?> {
    precondition(length >= 0, "A length is not negative.")
    var (ends, positions): ([Int], [Int]) = ([0], [])
    for row in 0..<count {
      let range = range(of: row)
      positions.append(contentsOf: clipping ? range.prefix(length) : range)
      if range.count < length {
        positions.append(contentsOf: repeatElement(-1, count: length - range.count))
      }
      ends.append(positions.count)
    }
    return Jagged<Item?>(
      uncheckedOffsets: ends,
      content: OptionalColumn(uncheckedPositions: positions, content: content))
  }

  /// The entries where a mask is true, the others missing; rows keep their lengths.
  ///
  /// - Throws: ``ColumnarError``, naming the first row that differs, when the mask does not have
  ///   rows of the same lengths.
  public func masked(by mask: Jagged<Bool>) throws(ColumnarError) -> Jagged<Item?> {
    try checkSameRows(offsets, mask.offsets)
    let positions = mask.content.enumerated().map { $1 ? $0 : -1 }
    return Jagged<Item?>(
      uncheckedOffsets: offsets,
      content: OptionalColumn(uncheckedPositions: positions, content: content))
  }
}
