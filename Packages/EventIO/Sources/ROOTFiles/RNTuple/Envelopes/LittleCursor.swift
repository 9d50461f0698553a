/// A position in an envelope, from which little-endian values are read with every bound checked.
///
/// Everything but the anchor of an RNTuple is little-endian, unlike the rest of a ROOT file.
struct LittleCursor: Sendable {
  let bytes: [UInt8]
  private(set) var position: Int
  let end: Int

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    precondition(range.upperBound <= bytes.count, "A cursor must stay within its bytes")
    self.bytes = bytes
    position = range.lowerBound
    end = range.upperBound
  }

  var remaining: Int { end - position }

  @inline(__always)
  mutating func read<Value: FixedWidthInteger & BitwiseCopyable>(
    _ type: Value.Type
  ) throws(ROOTError) -> Value {
    let size = MemoryLayout<Value>.size
    guard size <= remaining else { throw truncated(size) }
    let value = bytes.withUnsafeBytes {
      $0.loadUnaligned(fromByteOffset: position, as: Value.self)
    }
    position += size
    return Value(littleEndian: value)
  }

  mutating func readDouble() throws(ROOTError) -> Double {
    Double(bitPattern: try read(UInt64.self))
  }

  /// A number that counts or places something, and must fit into a signed integer.
  mutating func readCount() throws(ROOTError) -> Int {
    let value = try read(UInt64.self)
    guard let count = Int(exactly: value) else {
      throw ROOTError(.malformed, "A count or place of \(value) is announced")
    }
    return count
  }

  /// A string behind its length of 32 bits.
  mutating func readString() throws(ROOTError) -> String {
    String(decoding: try take(Int(try read(UInt32.self))), as: UTF8.self)
  }

  mutating func take(_ count: Int) throws(ROOTError) -> ArraySlice<UInt8> {
    guard count >= 0, count <= remaining else { throw truncated(count) }
    defer { position += count }
    return bytes[position..<position + count]
  }

  mutating func skip(_ count: Int) throws(ROOTError) {
    _ = try take(count)
  }

  func truncated(_ count: Int) -> ROOTError {
    ROOTError(
      .malformed, "\(count) bytes are needed at byte \(position) of an envelope with \(end)")
  }
}
