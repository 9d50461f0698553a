/// The header that is written in front of an object.
struct KeyHeader: Sendable {
  var className: String
  var name: String
  var title: String
  var cycle = 1
  var date: UInt32
  /// The directory that the object lies in.
  var parent: Int
  /// Whether places take 8 bytes.
  var isLong: Bool
  var seek = 0
  var objectSize = 0
  var storedSize = 0
  /// The bytes that a basket has between these fields and its data.
  var extraSize = 0

  /// Places beyond this one take 8 bytes.
  static let longFrom = 2_000_000_000
  private static let version: Int16 = 4

  /// The bytes of the header.
  var size: Int {
    let places = isLong ? 16 : 8
    let names = [className, name, title].reduce(0) { $0 + ByteWriter.size(ofString: $1) }
    return 18 + places + names
  }

  /// Checks that names and sizes can be expressed.
  func check() throws(ROOTError) {
    guard size <= Int(Int16.max) else {
      throw ROOTError(.invalidInput, "The name and title of '\(name.prefix(40))…' are too long")
    }
    guard objectSize <= 0x3FFF_FFFF else {
      throw ROOTError(
        .invalidInput, "'\(name)' takes \(objectSize) bytes; an object may take 1 GB at most")
    }
  }

  func write(to bytes: inout ByteWriter) {
    bytes.write(Int32(size + extraSize + storedSize))
    bytes.write(isLong ? Self.version + 1000 : Self.version)
    bytes.write(Int32(objectSize))
    bytes.write(date)
    bytes.write(Int16(size + extraSize))
    bytes.write(Int16(truncatingIfNeeded: cycle))
    bytes.writeSeek(seek, isLong: isLong)
    bytes.writeSeek(parent, isLong: isLong)
    bytes.writeString(className)
    bytes.writeString(name)
    bytes.writeString(title)
  }
}
