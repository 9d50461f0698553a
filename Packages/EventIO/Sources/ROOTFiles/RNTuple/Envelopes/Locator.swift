/// Where a block lies in the file, and how many bytes it takes there.
struct Locator: Sendable, Equatable {
  let offset: Int
  let size: Int

  init(offset: Int, size: Int) {
    self.offset = offset
    self.size = size
  }

  /// The type of the locator that has a size of 64 bits.
  private static let largeType: UInt32 = 0x01

  init(_ cursor: inout LittleCursor) throws(ROOTError) {
    let head = try cursor.read(Int32.self)
    if head >= 0 {
      size = Int(head)
      offset = try cursor.readCount()
      return
    }
    let bits = UInt32(bitPattern: head)
    let type = bits >> 24 & 0x7F
    let ownSize = Int(bits & 0xFFFF)
    guard type == Self.largeType, ownSize >= 20 else {
      throw ROOTError(
        .unsupported, "A locator of type \(type) does not lead to a place in a file")
    }
    size = try cursor.readCount()
    offset = try cursor.readCount()
    try cursor.skip(ownSize - 20)
  }
}

/// Where an envelope lies, and how long it is after decompression.
struct EnvelopeLink: Sendable, Equatable {
  let plainSize: Int
  let locator: Locator

  init(plainSize: Int, locator: Locator) {
    self.plainSize = plainSize
    self.locator = locator
  }

  init(_ cursor: inout LittleCursor) throws(ROOTError) {
    plainSize = try cursor.readCount()
    locator = try Locator(&cursor)
  }
}
