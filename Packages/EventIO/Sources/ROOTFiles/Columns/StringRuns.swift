import HEPCore

/// Strings, one behind the other, as they are collected.
struct StringRuns {
  private(set) var bytes: [UInt8] = []
  private(set) var offsets = [0]

  var count: Int { offsets.count - 1 }

  /// Makes room for so many times the strings that there are.
  mutating func reserve(times factor: Double) {
    FreshMemory.reserve(&offsets, times: factor)
    FreshMemory.reserve(&bytes, times: factor)
  }

  /// Appends strings of no bytes.
  mutating func appendEmpty(_ count: Int) { offsets += repeatElement(bytes.count, count: count) }

  /// Appends strings that have their length in front: one byte, or behind one of 255 four more.
  mutating func append(_ count: Int, from cursor: inout Cursor) throws(ROOTError) {
    guard count > 0 else { return }
    let (first, start) = (self.count, cursor.position)
    try appendLengths(count, from: &cursor)
    let run = ValueRun(count: count, bytes: start..<cursor.position)
    appendBytes(of: CollectionOfOne(run), in: cursor.bytes, from: first)
  }

  /// Appends the strings of several runs, each of which must use up its bytes.
  ///
  /// One call for all of them: a class that holds the strings checks its exclusive access once.
  mutating func append(_ runs: [ValueRun], in bytes: [UInt8]) throws(ROOTError) {
    let first = count
    for run in runs {
      var cursor = Cursor(bytes, run.bytes)
      try appendLengths(run.count, from: &cursor)
      try cursor.checkEnd()
    }
    appendBytes(of: runs, in: bytes, from: first)
  }

  private static let longMark: UInt8 = 255

  /// Appends where strings end; their bytes are copied afterwards, into memory that is there.
  private mutating func appendLengths(
    _ count: Int, from cursor: inout Cursor
  ) throws(ROOTError) {
    var end = offsets[offsets.count - 1]
    var place = cursor.position
    var left = count
    offsets.append(addingCapacity: count) { output in
      cursor.bytes.withUnsafeBytes { stored in
        while left > 0, place < cursor.end {
          let length = stored[place]
          guard length != Self.longMark, Int(length) < cursor.end &- place else { return }
          place &+= Int(length) &+ 1
          end &+= Int(length)
          left &-= 1
          output.append(end)
        }
      }
    }
    try cursor.move(to: place)
    while left > 0 {
      let length = try cursor.readStringLength()
      try cursor.skip(length)
      end += length
      left -= 1
      offsets.append(end)
    }
  }

  /// Copies the bytes of strings whose ends are known, those of most strings by one instruction.
  private mutating func appendBytes(
    of runs: some Collection<ValueRun>, in stored: [UInt8], from first: Int
  ) {
    typealias Short = SIMD16<UInt8>
    let size = MemoryLayout<Short>.size
    let offsets = offsets
    let total = offsets[offsets.count - 1] - offsets[first]
    guard total > 0 else { return }
    bytes.append(addingCapacity: total) { output in
      output.withUnsafeMutableBufferPointer { buffer, used in
        stored.withUnsafeBytes { stored in
          guard let source = stored.baseAddress,
            let target = UnsafeMutableRawPointer(buffer.baseAddress)
          else { return }
          var string = first
          for run in runs {
            var place = run.bytes.lowerBound
            for _ in 0..<run.count {
              let length = offsets[string + 1] &- offsets[string]
              place &+= stored[place] == Self.longMark ? 5 : 1
              if length <= size, size <= stored.count &- place, size <= buffer.count &- used {
                let whole = (source + place).loadUnaligned(as: Short.self)
                (target + used).storeBytes(of: whole, as: Short.self)
              } else {
                (target + used).copyMemory(from: source + place, byteCount: length)
              }
              place &+= length
              used &+= length
              string &+= 1
            }
          }
        }
      }
    }
  }
}
