/// The record that a directory has of an RNTuple: where its header and footer lie.
struct Anchor: Sendable, Equatable {
  /// Epoch, major, minor and patch of the version of the format.
  let version: [Int]
  let header: EnvelopeLink
  let footer: EnvelopeLink
  /// The most bytes in one record of the file.
  let largestPart: Int

  /// The versions, eight numbers and the checksum.
  private static let size = 4 * 2 + 7 * 8

  /// Reads the anchor out of a decompressed record; all of it is big-endian.
  init(_ record: Record) throws(ROOTError) {
    var cursor = Cursor(record.bytes)
    _ = try cursor.readHeader()
    let start = cursor.position
    var version: [Int] = []
    for _ in 0..<4 { version.append(Int(try cursor.read(UInt16.self))) }
    self.version = version
    guard version[0] == 1 else {
      throw ROOTError(
        .unsupported,
        version[0] == 0
          ? "The RNTuple was written before the format was settled (version 0)"
          : "The RNTuple has version \(version[0]) of the format, and only version 1 is known")
    }
    header = try Self.link(&cursor)
    footer = try Self.link(&cursor)
    let largest = try Self.number(&cursor)
    largestPart = largest == 0 ? .max : largest
    let checked = start..<max(record.bytes.count - 8, start)
    guard checked.count >= Self.size else { throw cursor.truncated(8) }
    try cursor.move(to: checked.upperBound)
    guard try cursor.read(UInt64.self) == Checksum.of(record.bytes, checked) else {
      throw ROOTError(.checksum, "The checksum of the anchor of an RNTuple does not belong to it")
    }
    guard largestPart > 16 else {
      throw ROOTError(.malformed, "The records of the RNTuple are said to hold \(largest) bytes")
    }
  }

  private static func link(_ cursor: inout Cursor) throws(ROOTError) -> EnvelopeLink {
    let offset = try number(&cursor)
    let size = try number(&cursor)
    let plainSize = try number(&cursor)
    return EnvelopeLink(plainSize: plainSize, locator: Locator(offset: offset, size: size))
  }

  private static func number(_ cursor: inout Cursor) throws(ROOTError) -> Int {
    let value = try cursor.read(Int64.self)
    guard value >= 0 else { throw ROOTError(.malformed, "A place or size is negative") }
    return Int(value)
  }
}
