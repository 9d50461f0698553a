/// Little-endian numbers in bytes, with every place checked.
struct ByteReader {
  let bytes: ArraySlice<UInt8>

  /// An unsigned number of `size` bytes; nil beyond the end.
  func number(at offset: Int, size: Int) -> Int? {
    guard offset >= 0, size <= 8, offset <= bytes.count - size else { return nil }
    let start = bytes.startIndex + offset
    let value = bytes[start..<start + size].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return Int(exactly: value)
  }

  /// Some bytes; nil beyond the end.
  func slice(at offset: Int, count: Int) -> ArraySlice<UInt8>? {
    guard offset >= 0, count >= 0, offset <= bytes.count, count <= bytes.count - offset else {
      return nil
    }
    let start = bytes.startIndex + offset
    return bytes[start..<start + count]
  }
}

extension [UInt8] {
  /// Appends a number of `size` bytes, the least significant first.
  mutating func append(_ number: some BinaryInteger, size: Int) {
    let word = UInt64(truncatingIfNeeded: number)
    for i in 0..<size { append(UInt8(truncatingIfNeeded: word >> UInt64(8 * i))) }
  }
}
