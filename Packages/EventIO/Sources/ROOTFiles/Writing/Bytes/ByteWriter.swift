/// Bytes in the making: big-endian values are added at the end.
struct ByteWriter: Sendable {
  var bytes: [UInt8] = []

  var count: Int { bytes.count }

  @inline(__always)
  mutating func write<Value: FixedWidthInteger & BitwiseCopyable>(_ value: Value) {
    withUnsafeBytes(of: value.bigEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func write(_ value: Float) { write(value.bitPattern) }

  mutating func write(_ value: Double) { write(value.bitPattern) }

  mutating func write(_ value: Bool) { write(UInt8(value ? 1 : 0)) }

  /// A place in the file, with 8 bytes where 4 are not enough.
  mutating func writeSeek(_ place: Int, isLong: Bool) {
    if isLong { write(Int64(place)) } else { write(UInt32(place)) }
  }

  /// Bytes with their number in front: one byte, or 255 and a 32-bit integer.
  mutating func writeString(_ text: some Collection<UInt8>) {
    let count = text.count
    if count < 255 {
      write(UInt8(count))
    } else {
      write(UInt8(255))
      write(UInt32(count))
    }
    bytes.append(contentsOf: text)
  }

  mutating func writeString(_ text: String) { writeString(text.utf8) }

  mutating func writeZeroTerminated(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    bytes.append(0)
  }

  /// Replaces four bytes that were written before.
  mutating func patch(_ value: UInt32, at place: Int) {
    withUnsafeBytes(of: value.bigEndian) {
      for (index, byte) in $0.enumerated() { bytes[place + index] = byte }
    }
  }

  /// The bytes that a string takes with its length.
  static func size(ofString text: String) -> Int {
    let count = text.utf8.count
    return count < 255 ? count + 1 : count + 5
  }
}
