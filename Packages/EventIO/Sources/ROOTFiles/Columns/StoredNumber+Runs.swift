extension StoredNumber {
  /// In two passes over all runs together, since a run is often short: the lengths, then the values.
  static func appendVectors(
    _ runs: [ValueRun], headerSize: Int, in bytes: [UInt8], to values: inout [Self],
    offsets: inout [Int]
  ) throws(ROOTError) {
    let first = offsets.count - 1
    let base = offsets[first]
    if let wrong = appendLengths(of: runs, headerSize: headerSize, in: bytes, to: &offsets) {
      var cursor = Cursor(bytes, wrong.bytes)
      try appendVectors(
        wrong.count, headerSize: headerSize, from: &cursor, to: &values, offsets: &offsets)
      try cursor.checkEnd()
      throw cursor.truncated(wrong.bytes.count)
    }
    let total = offsets[offsets.count - 1] - base
    guard total > 0 else { return }
    values.append(addingCapacity: total) { output in
      output.withUnsafeMutableBufferPointer { buffer, used in
        bytes.withUnsafeBytes { bytes in
          guard let stored = bytes.baseAddress, var target = buffer.baseAddress else { return }
          target += used
          var row = first
          for run in runs {
            var place = stored + run.bytes.lowerBound
            for _ in 0..<run.count {
              let length = offsets[row + 1] &- offsets[row]
              place += headerSize + 4
              swapBytes(at: place, into: target, length)
              place += length &* MemoryLayout<Bits>.size
              target += length
              row &+= 1
            }
          }
          used += total
        }
      }
    }
  }

  /// Appends where the vectors of some runs end, counted in values, up to a run that is longer or
  /// shorter than its vectors.
  private static func appendLengths(
    of runs: [ValueRun], headerSize: Int, in bytes: [UInt8], to offsets: inout [Int]
  ) -> ValueRun? {
    let stride = MemoryLayout<Bits>.size
    let headSize = headerSize + 4
    var total = offsets[offsets.count - 1]
    var wrong: ValueRun?
    offsets.append(addingCapacity: runs.reduce(0) { $0 + $1.count }) { output in
      bytes.withUnsafeBytes { bytes in
        for run in runs {
          var place = run.bytes.lowerBound
          let end = run.bytes.upperBound
          for _ in 0..<run.count {
            guard end &- place >= headSize else { return wrong = run }
            let length = Int(
              UInt32(
                bigEndian: bytes.loadUnaligned(
                  fromByteOffset: place &+ headerSize, as: UInt32.self)))
            place &+= headSize
            guard length &* stride <= end &- place else { return wrong = run }
            place &+= length &* stride
            total &+= length
            output.append(total)
          }
          guard place == end else { return wrong = run }
        }
      }
    }
    return wrong
  }

  @inline(__always)
  private static func swapBytes(
    at source: UnsafeRawPointer, into target: UnsafeMutablePointer<Self>, _ count: Int
  ) {
    for index in 0..<count {
      let bits = (source + index &* MemoryLayout<Bits>.size).loadUnaligned(as: Bits.self)
      target[index] = Self(storedBits: Bits(bigEndian: bits))
    }
  }
}
