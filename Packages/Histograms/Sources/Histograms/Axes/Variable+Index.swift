extension Variable {
  /// The bin of a value: `-1` below the edges, `count` above them and for NaN.
  ///
  /// - Complexity: O(1) for most binnings, at worst O(log `count`).
  public func index(of value: Double) -> Int {
    let index = lookup.edgesUpTo(value) - 1
    return index == count && !hasOverflow && value == edges[count] ? count - 1 : index
  }

  /// Adds the positions of a block of values.
  public func addOffsets(
    of values: Span<Double>, stride: Int32, to offsets: inout MutableSpan<Int32>
  ) {
    let shift = hasUnderflow ? 0 : 1
    let last = extent - 1
    let closed = hasOverflow ? Double.nan : edges[count]
    for i in values.indices {
      let value = values[i]
      let atUpper = value == closed ? 1 : 0
      let position = lookup.edgesUpTo(value) &- atUpper &- shift
      let outside = Int32(truncatingIfNeeded: (position | (last &- position)) >> 63) & Int32.min
      let kept = outside == 0 ? Int32(truncatingIfNeeded: position) : 0
      offsets[i] = (offsets[i] &+ kept &* stride) | outside
    }
  }
}
