extension Axis {
  /// Looks each value up on its own.
  @inlinable
  func addOffsetsOneByOne(
    of values: Span<Value>, stride: Int32, to offsets: inout MutableSpan<Int32>
  ) {
    for i in values.indices {
      if let position = position(ofBin: index(of: values[i])) {
        offsets[i] &+= stride &* Int32(truncatingIfNeeded: position)
      } else {
        offsets[i] |= Int32.min
      }
    }
  }
}
