extension Array where Element == Bool {
  /// The number of true entries.
  @inlinable
  public var trueCount: Int {
    var found = 0
    let bytes = span.bytes
    for position in bytes.byteOffsets { found &+= bytes.truth(at: position) }
    return found
  }

  /// Passes on the positions at which the mask is true, in order, some hundreds at a time.
  ///
  /// The building block of ``ColumnStorage/compacted(by:)``: positions stay in the first-level cache and
  /// are used at once, and no branch depends on the mask.
  @inlinable
  public func forEachBlockOfTruePositions(_ body: (Span<Int>) -> Void) {
    let length = 1024
    var positions = [Int](repeating: 0, count: Swift.min(length, count))
    let bytes = span.bytes
    var start = 0
    while start < count {
      let end = Swift.min(start + length, count)
      var found = 0
      var free = positions.mutableSpan
      for position in start..<end {
        free[found] = position
        found &+= bytes.truth(at: position)
      }
      body(positions.span.extracting(..<found))
      start = end
    }
  }
}

extension RawSpan {
  /// One for the byte of a truth value that is true, otherwise zero.
  ///
  /// A number that is loaded, since the compiler makes a branch of a choice between zero and one.
  @inlinable @inline(__always)
  func truth(at position: Int) -> Int {
    Int(truncatingIfNeeded: unsafeLoad(fromByteOffset: position, as: UInt8.self))
  }
}
