/// A position in an envelope, from which little-endian values are read with every bound checked.
///
/// Everything but the anchor of an RNTuple is little-endian, unlike the rest of a ROOT file.
struct LittleCursor: Sendable {
  private var cursor: Cursor

  init(_ bytes: [UInt8], _ range: Range<Int>) { cursor = Cursor(bytes, range) }

  var bytes: [UInt8] { cursor.bytes }
  var position: Int { cursor.position }
  var end: Int { cursor.end }
  var remaining: Int { cursor.remaining }

  @inline(__always)
  mutating func read<Value: FixedWidthInteger & BitwiseCopyable>(
    _ type: Value.Type
  ) throws(ROOTError) -> Value {
    try cursor.read(type).byteSwapped
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
    try cursor.take(count)
  }

  mutating func skip(_ count: Int) throws(ROOTError) { try cursor.skip(count) }
}
