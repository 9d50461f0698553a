import CHistograms

extension Regular {
  /// The bin of a value: `-1` below the range, `count` above it and for NaN.
  @inlinable
  public func index(of value: Double) -> Int {
    let z = (value - lower) / (upper - lower)
    if isCircular { return circularIndex(of: z) }
    if z < 1 { return z >= 0 ? Int(z * Double(count)) : -1 }
    return z == 1 && !hasOverflow ? count - 1 : count
  }

  /// The bin of a place in turns; one a rounding below a full turn belongs to the last bin.
  @usableFromInline
  func circularIndex(of turns: Double) -> Int {
    guard turns.isFinite else { return count }
    let part = turns - turns.rounded(.down)
    return min(Int(part * Double(count)), count - 1)
  }

  /// Adds the positions of a block of values.
  public func addOffsets(
    of values: Span<Double>, stride: Int32, to offsets: inout MutableSpan<Int32>
  ) {
    precondition(values.count == offsets.count, "one offset per value")
    let axis = chist_axis(self, stride: stride)
    values.withUnsafeBufferPointer { values in
      offsets.withUnsafeMutableBufferPointer { offsets in
        if isCircular {
          chist_add_circular(
            values.baseAddress, offsets.baseAddress, values.count, axis, lower, upper - lower)
        } else {
          chist_add_regular(
            values.baseAddress, offsets.baseAddress, values.count, axis, lower, upper - lower)
        }
      }
    }
  }

  /// Adds the positions of a block of values in single precision to an axis that is no circle.
  func addOffsets(
    of values: Span<Float>, stride: Int32, to offsets: inout MutableSpan<Int32>
  ) {
    precondition(values.count == offsets.count, "one offset per value")
    let axis = chist_axis(self, stride: stride)
    values.withUnsafeBufferPointer { values in
      offsets.withUnsafeMutableBufferPointer { offsets in
        chist_add_regular_floats(
          values.baseAddress, offsets.baseAddress, values.count, axis, lower, upper - lower)
      }
    }
  }
}
