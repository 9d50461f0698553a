import HEPCore

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
    filtered(uncheckedBy: (.!(try hasMatch(in: others, where: matches))).content)
  }

  /// Which entries of each row match any of the same row of another column.
  ///
  ///     let isLepton = try jets.hasMatch(in: leptons) { $0.deltaR($1) < 0.4 }
  ///
  /// - Parameters:
  ///   - others: the entries to compare with.
  ///   - matches: whether two entries match.
  /// - Throws: ``ColumnarError`` when the columns do not have as many rows.
  /// - Complexity: O(*n* *m*) for rows of lengths *n* and *m*.
  @inlinable
  public func hasMatch<Other>(
    in others: Jagged<Other>,
    where matches: (Item.Column.Element, Other.Column.Element) -> Bool
  ) throws(ColumnarError) -> Jagged<Bool> {
    try checkRowCounts(count, others.count)
    let (own, other) = (content, others.content)
    let (ends, otherEnds) = (offsets, others.offsets)
    let found = [Bool](freshCapacity: own.count) { (found: inout OutputSpan<Bool>) in
      for row in 0..<ends.count - 1 {
        let candidates = otherEnds[row]..<otherEnds[row + 1]
        for position in ends[row]..<ends[row + 1] {
          if candidates.isEmpty {
            found.append(false)
          } else {
            let entry = own[position]
            found.append(candidates.contains { matches(entry, other[$0]) })
          }
        }
      }
    }
    return Jagged<Bool>(uncheckedOffsets: ends, content: found)
  }
}
