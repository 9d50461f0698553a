extension Array: ColumnStorage where Element: ColumnElement {
  /// The entries at the given positions, in that order.
  ///
  /// - Precondition: every position lies in `0..<count`.
  @inlinable
  public func gathered(at positions: [Int]) -> [Element] {
    let count = positions.count
    return [Element](capacity: count) { (output: inout OutputSpan<Element>) in
      let (values, positions) = (span, positions.span)
      for slot in 0..<count { output.append(values[positions[slot]]) }
    }
  }

  /// The entries at which a mask is true, in order.
  ///
  /// - Precondition: the mask has as many entries.
  @inlinable
  public func compacted(by mask: [Bool]) -> [Element] {
    [Element](capacity: mask.trueCount) { (output: inout OutputSpan<Element>) in
      mask.forEachBlockOfTruePositions { positions in
        let values = span
        for slot in positions.indices { output.append(values[positions[slot]]) }
      }
    }
  }

  /// A copy of a run of consecutive entries.
  ///
  /// - Precondition: `range` lies in `0..<count`.
  @inlinable
  public func extracting(_ range: Range<Int>) -> [Element] {
    range == indices ? self : Array(self[range])
  }
}
