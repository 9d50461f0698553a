/// The first bytes of a file, as they are written.
struct HeaderFields: Sendable {
  /// The version of ROOT whose layouts are written.
  var version = 64_000
  var nameSize: Int
  var compression: Int
  var identifier: [UInt8]
  var end = 0
  var free: Range<Int> = 0..<0
  var freeCount = 0
  var info: Range<Int> = 0..<0

  /// Where the first record begins.
  static let begin = 100

  var bytes: [UInt8] {
    let isLong = end > KeyHeader.longFrom
    var bytes = ByteWriter()
    bytes.bytes += Array("root".utf8)
    bytes.write(Int32(isLong ? version + 1_000_000 : version))
    bytes.write(Int32(Self.begin))
    bytes.writeSeek(end, isLong: isLong)
    bytes.writeSeek(free.lowerBound, isLong: isLong)
    bytes.write(Int32(free.count))
    bytes.write(Int32(freeCount))
    bytes.write(Int32(nameSize))
    bytes.write(UInt8(isLong ? 8 : 4))
    bytes.write(Int32(compression))
    bytes.writeSeek(info.lowerBound, isLong: isLong)
    bytes.write(Int32(info.count))
    bytes.write(Int16(1))
    bytes.bytes += identifier
    bytes.bytes += Array(repeating: 0, count: Self.begin - bytes.count)
    return bytes.bytes
  }
}
