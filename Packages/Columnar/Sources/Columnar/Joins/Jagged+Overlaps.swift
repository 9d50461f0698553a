extension Jagged {
  /// In each row the entries that match none of the same row of another column.
  ///
  ///     let jets = try jets.removingMatches(with: leptons) { $0.deltaR($1) < 0.4 }
  ///
  /// - Parameters:
  ///   - others: the entries to compare with.
  ///   - matches: whether two entries match.
  /// - Throws: ``ColumnarError`` when the columns do not have as many rows.
  /// - Complexity: O(*n* *m*) for rows of lengths *n* and *m*.
  @inlinable
  public func removingMatches<Other>(
    with others: Jagged<Other>, _ matches: (Item.Column.Element, Other.Column.Element) -> Bool
  ) throws(ColumnarError) -> Jagged {
    try checkRowCounts(count, others.count)
    var (ends, kept): ([Int], [Int]) = ([0], [])
    ends.reserveCapacity(count + 1)
    kept.reserveCapacity(content.count)
    for row in 0..<count {
      let candidates = others.range(of: row)
      for position in range(of: row) {
        let entry = content[position]
        if candidates.contains(where: { matches(entry, others.content[$0]) }) { continue }
        kept.append(position)
      }
      ends.append(kept.count)
    }
    return Jagged(uncheckedOffsets: ends, content: content.gathered(at: kept))
  }
}
