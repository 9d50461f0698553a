import CHistograms

extension Variable {
  /// The bin of a value: `-1` below the edges, `count` above them and for NaN.
  ///
  /// - Complexity: O(1) for most binnings, at worst O(log `count`).
  public func index(of value: Double) -> Int {
    if isCircular { return circularIndex(of: value) }
    let index = lookup.edgesUpTo(value) - 1
    return index == count && !hasOverflow && value == edges[count] ? count - 1 : index
  }

  /// The bin of a value after full turns are taken off.
  private func circularIndex(of value: Double) -> Int {
    guard value.isFinite else { return count }
    let range = edges[count] - edges[0]
    let turns = ((value - edges[0]) / range).rounded(.down)
    guard turns.isFinite else { return count }
    let index = lookup.edgesUpTo(value - turns * range) - 1
    return min(max(index, 0), count - 1)
  }

  /// Adds the positions of a block of values.
  public func addOffsets(
    of values: Span<Double>, stride: Int32, to offsets: inout MutableSpan<Int32>
  ) {
    precondition(values.count == offsets.count, "one offset per value")
    guard !isCircular else { return addOffsetsOneByOne(of: values, stride: stride, to: &offsets) }
    let axis = chist_axis(self, stride: stride)
    lookup.withTable { table in
      values.withUnsafeBufferPointer { values in
        offsets.withUnsafeMutableBufferPointer { offsets in
          chist_add_variable(
            values.baseAddress, offsets.baseAddress, values.count, axis, table)
        }
      }
    }
  }
}
