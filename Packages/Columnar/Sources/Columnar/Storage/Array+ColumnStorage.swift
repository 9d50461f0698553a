extension Array: ColumnStorage where Element: ColumnElement {
  /// The entries at the given positions, in that order.
  ///
  /// - Precondition: every position lies in `0..<count`.
  @inlinable
  public func gathered(at positions: [Int]) -> [Element] {
    [Element](unsafeUninitializedCapacity: positions.count) { buffer, initialized in
      for (slot, position) in positions.enumerated() {
        buffer.initializeElement(at: slot, to: self[position])
      }
      initialized = positions.count
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
