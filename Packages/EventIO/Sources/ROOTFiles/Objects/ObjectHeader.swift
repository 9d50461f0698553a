/// The byte count and version in front of an object.
struct ObjectHeader {
  let version: Int
  let checksum: UInt32?
  /// Where the object ends; nil when it was written without a byte count.
  let end: Int?
  /// Whether the members of many objects follow each other, instead of one object after another.
  let isMemberwise: Bool

  static let byteCountMask: UInt32 = 0x4000_0000
  static let memberwiseMask: UInt16 = 0x4000
}

extension Cursor {
  /// Reads the byte count, where there is one, and the version.
  mutating func readHeader() throws(ROOTError) -> ObjectHeader {
    let start = position
    var end: Int?
    if remaining >= 6 {
      let count = try read(UInt32.self)
      if count & ObjectHeader.byteCountMask != 0 && count != .max {
        let size = Int(count & ~ObjectHeader.byteCountMask)
        guard size >= 2, size <= remaining else {
          throw ROOTError(
            .malformed, "An object of \(size) bytes is announced where \(remaining) are left")
        }
        end = position + size
      } else {
        try move(to: start)
      }
    }
    let version = try read(UInt16.self)
    let isMemberwise = end != nil && version & ObjectHeader.memberwiseMask != 0
    let number = Int16(
      bitPattern: isMemberwise ? version & ~ObjectHeader.memberwiseMask : version)
    return ObjectHeader(
      version: Int(number), checksum: nil, end: end, isMemberwise: isMemberwise)
  }

  /// Reads the version of the class whose members follow, and the checksum where it has none.
  mutating func readMemberVersion() throws(ROOTError) -> ObjectHeader {
    let version = Int(try read(Int16.self))
    let checksum = version <= 0 ? try read(UInt32.self) : nil
    return ObjectHeader(version: version, checksum: checksum, end: nil, isMemberwise: false)
  }

  /// Reads the header of an object of a class, with the checksum of a class without versions.
  mutating func readHeader(
    of id: Int, in table: StreamerTable
  ) throws(ROOTError) -> ObjectHeader {
    let header = try readHeader()
    guard header.version <= 0, remaining >= 4 else { return header }
    let start = position
    let checksum = try read(UInt32.self)
    guard table.hasChecksum(id, checksum) else {
      try move(to: start)
      return header
    }
    return ObjectHeader(
      version: header.version, checksum: checksum, end: header.end,
      isMemberwise: header.isMemberwise)
  }
}
