extension Cursor {
  /// The length in front of a string: one byte, or after a byte of 255 a 32-bit integer.
  @inline(__always)
  mutating func readStringLength() throws(ROOTError) -> Int {
    let short = try read(UInt8.self)
    guard short == 255 else { return Int(short) }
    let long = try read(Int32.self)
    guard long >= 0 else { throw ROOTError(.malformed, "A string of \(long) bytes is announced") }
    return Int(long)
  }

  /// A string with its length in front.
  ///
  /// Bytes that are not UTF-8 become replacement characters.
  mutating func readString() throws(ROOTError) -> String {
    let count = try readStringLength()
    return String(decoding: try take(count), as: UTF8.self)
  }

  /// A string that ends with a zero byte.
  mutating func readZeroTerminated(limit: Int = 1024) throws(ROOTError) -> String {
    let start = position
    while try read(UInt8.self) != 0 {
      guard position - start <= limit else {
        throw ROOTError(.malformed, "A class name has no end")
      }
    }
    return String(decoding: bytes[start..<position - 1], as: UTF8.self)
  }

  /// A place in the file, written with 4 or 8 bytes.
  mutating func readSeek(isLong: Bool) throws(ROOTError) -> Int {
    let place = isLong ? Int(try read(Int64.self)) : Int(try read(UInt32.self))
    guard place >= 0 else { throw ROOTError(.malformed, "A place in the file is negative") }
    return place
  }
}
