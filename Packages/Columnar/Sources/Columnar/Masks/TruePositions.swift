import HEPCore

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

  /// The offsets of rows of which only the entries are left at which this mask is true.
  @inlinable
  func offsets(leftOf offsets: [Int]) -> [Int] {
    [Int](freshCapacity: offsets.count) { (output: inout OutputSpan<Int>) in
      var kept = 0
      output.append(0)
      forEachRow(offsets) { count in
        kept &+= count
        output.append(kept)
      }
    }
  }

  /// One value per row, made of the number of its true entries.
  @inlinable @inline(__always)
  func rows<Value>(_ offsets: [Int], _ value: (Int) -> Value) -> [Value] {
    [Value](freshCapacity: offsets.count - 1) { (output: inout OutputSpan<Value>) in
      forEachRow(offsets) { output.append(value($0)) }
    }
  }

  /// Passes on the number of true entries of each row.
  ///
  /// The mask is read eight entries at a time, so that the end of a short row is no branch to guess.
  @inlinable @inline(__always)
  func forEachRow(_ offsets: [Int], _ body: (Int) -> Void) {
    let (bytes, ends) = (span.bytes, offsets.span)
    for row in 0..<ends.count - 1 {
      let (start, end) = (ends[row], ends[row + 1])
      if end &- start <= 8, start &+ 8 <= bytes.byteCount {
        let word = bytes.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self)
        let own = UInt64(littleEndian: word) & ~(~0 << UInt64(8 * (end &- start)))
        body(Int(truncatingIfNeeded: (own &* 0x0101_0101_0101_0101) >> 56))
      } else {
        var found = 0
        for position in start..<end { found &+= bytes.truth(at: position) }
        body(found)
      }
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
