import CXXHash

/// Little-endian values in frames, inside of an envelope with a checksum.
struct EnvelopeWriter {
  private(set) var bytes: [UInt8] = []

  @inline(__always)
  mutating func write<Value: FixedWidthInteger & BitwiseCopyable>(_ value: Value) {
    withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func write(_ text: String) {
    write(UInt32(text.utf8.count))
    bytes.append(contentsOf: text.utf8)
  }

  /// A frame of some fields.
  mutating func record(_ content: (inout EnvelopeWriter) -> Void) {
    let start = bytes.count
    write(Int64(0))
    content(&self)
    patch(Int64(bytes.count - start), at: start)
  }

  /// A frame of a number of items.
  mutating func list(
    count: Int, closing: (inout EnvelopeWriter) -> Void = { _ in },
    _ item: (inout EnvelopeWriter, Int) -> Void
  ) {
    let start = bytes.count
    write(Int64(0))
    write(UInt32(count))
    for index in 0..<count { item(&self, index) }
    closing(&self)
    patch(-Int64(bytes.count - start), at: start)
  }

  /// Where something lies in the file, and how many bytes it takes there.
  mutating func locator(_ offset: Int, size: Int) {
    write(Int32(size))
    write(UInt64(offset))
  }

  private mutating func patch(_ value: Int64, at place: Int) {
    withUnsafeBytes(of: value.littleEndian) {
      for (index, byte) in $0.enumerated() { bytes[place + index] = byte }
    }
  }

  enum Kind: UInt64 {
    case header = 1, footer, pageList
  }

  /// The whole envelope: kind and length, the content, and the checksum, which is given back too.
  static func envelope(
    _ kind: Kind, _ content: (inout EnvelopeWriter) -> Void
  ) -> (bytes: [UInt8], checksum: UInt64) {
    var writer = EnvelopeWriter()
    writer.write(UInt64(0))
    content(&writer)
    let length = UInt64(writer.bytes.count + 8)
    writer.patch(Int64(bitPattern: kind.rawValue | length << 16), at: 0)
    let checksum = writer.bytes.withUnsafeBytes { XXH3_64bits($0.baseAddress, $0.count) }
    writer.write(checksum)
    return (writer.bytes, checksum)
  }
}
