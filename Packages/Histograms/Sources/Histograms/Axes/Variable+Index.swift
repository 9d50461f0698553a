import CHistograms

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
    precondition(values.count == offsets.count, "one offset per value")
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
