/// Strings, one behind the other, as they are collected.
struct StringRuns {
  private(set) var bytes: [UInt8] = []
  private(set) var offsets = [0]

  var count: Int { offsets.count - 1 }

  mutating func reserve(_ count: Int, bytes size: Int) {
    offsets.reserveCapacity(offsets.count + count)
    bytes.reserveCapacity(bytes.count + size)
  }

  /// Appends strings of no bytes.
  mutating func appendEmpty(_ count: Int) { offsets += repeatElement(bytes.count, count: count) }

  /// Appends strings that have their length in front: one byte, or behind one of 255 four more.
  ///
  /// The lengths are read first, so that the bytes are copied into memory that is there.
  mutating func append(_ count: Int, from cursor: inout Cursor) throws(ROOTError) {
    let first = offsets.count - 1
    let start = cursor.position
    try appendLengths(count, from: &cursor)
    let ends = offsets
    bytes.append(addingCapacity: ends[first + count] - ends[first]) { output in
      cursor.bytes.withUnsafeBytes { stored in
        output.withUnsafeMutableBufferPointer { buffer, used in
          let target = UnsafeMutableRawBufferPointer(buffer)
          var place = start
          for string in first..<first + count {
            let length = ends[string + 1] - ends[string]
            place += stored[place] == Self.longMark ? 5 : 1
            UnsafeMutableRawBufferPointer(rebasing: target[used..<used + length])
              .copyMemory(from: UnsafeRawBufferPointer(rebasing: stored[place..<place + length]))
            place += length
            used += length
          }
        }
      }
    }
  }

  /// Appends the strings of several runs.
  ///
  /// One call for all of them: a class that holds the strings checks its exclusive access once.
  mutating func append(_ runs: [ValueRun], in bytes: [UInt8]) throws(ROOTError) {
    for run in runs {
      var cursor = Cursor(bytes, run.bytes)
      try append(run.count, from: &cursor)
      try cursor.checkEnd()
    }
  }

  private static let longMark: UInt8 = 255

  private mutating func appendLengths(
    _ count: Int, from cursor: inout Cursor
  ) throws(ROOTError) {
    var end = bytes.count
    for _ in 0..<count {
      let length = try cursor.readStringLength()
      try cursor.skip(length)
      end += length
      offsets.append(end)
    }
  }
}
