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
    let (own, other) = (content, others.content)
    let (ends, otherEnds) = (offsets, others.offsets)
    let isFree = [Bool](capacity: own.count) { (isFree: inout OutputSpan<Bool>) in
      for row in 0..<ends.count - 1 {
        let candidates = otherEnds[row]..<otherEnds[row + 1]
        for position in ends[row]..<ends[row + 1] {
          if candidates.isEmpty {
            isFree.append(true)
          } else {
            let entry = own[position]
            isFree.append(!candidates.contains { matches(entry, other[$0]) })
          }
        }
      }
    }
    return filtered(uncheckedBy: isFree)
  }
}
