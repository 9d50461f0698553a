extension Jagged {
  /// Two columns whose rows have the same lengths, as one column of pairs.
  ///
  ///     let muons = try pt.zipped(with: charge)
  ///     let positive = muons.filterItems { pt, charge in charge > 0 }
  ///
  /// No entry is copied.
  ///
  /// - Throws: ``ColumnarError``, naming the first row that differs, when the rows do not have the
  ///   same lengths.
  @inlinable
  public func zipped<Other>(
    with other: Jagged<Other>
  ) throws(ColumnarError) -> Jagged<Pair<Item, Other>> {
    try checkSameRows(offsets, other.offsets)
    return Jagged<Pair<Item, Other>>(
      uncheckedOffsets: offsets, content: PairColumn(unchecked: content, other.content))
  }
}

extension Jagged {
  /// The two columns that a column of pairs was zipped from.
  ///
  /// No entry is copied.
  @inlinable
  public func unzipped<First, Second>() -> (Jagged<First>, Jagged<Second>)
  where Item == Pair<First, Second> {
    (
      Jagged<First>(uncheckedOffsets: offsets, content: content.first),
      Jagged<Second>(uncheckedOffsets: offsets, content: content.second)
    )
  }
}
