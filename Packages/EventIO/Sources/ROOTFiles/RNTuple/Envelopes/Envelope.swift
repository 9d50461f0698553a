/// A block that describes data: its content, with the checksum verified.
struct Envelope: Sendable {
  enum Kind: UInt64, Sendable {
    case header = 1
    case footer = 2
    case pageList = 3

    var name: String {
      switch self {
      case .header: "header"
      case .footer: "footer"
      case .pageList: "list of pages"
      }
    }
  }

  /// What lies between the first word and the checksum.
  let payload: LittleCursor
  let checksum: UInt64

  /// Reads, decompresses and verifies an envelope.
  ///
  /// - Throws: ``ROOTError`` with the place in the file.
  init(_ kind: Kind, _ link: EnvelopeLink, from blobs: BlobSource) throws(ROOTError) {
    let locator = link.locator
    do throws(ROOTError) {
      var stored: [UInt8] = []
      try blobs.read(locator, count: locator.size, into: &stored)
      if locator.size < link.plainSize {
        var plain: [UInt8] = []
        var decompressor = Decompressor()
        try decompressor.decompress(
          stored, in: 0..<locator.size, count: link.plainSize, into: &plain)
        stored = plain
      }
      try self.init(kind, stored, count: link.plainSize)
    } catch {
      throw ROOTError(error.code, "The \(kind.name) of the RNTuple is damaged: \(error.message)")
        .located(in: blobs.source.name, offset: locator.offset)
    }
  }

  private init(_ kind: Kind, _ bytes: [UInt8], count: Int) throws(ROOTError) {
    let tail = 8
    guard count >= 8 + tail, count <= bytes.count else {
      throw ROOTError(.malformed, "it has only \(min(count, bytes.count)) bytes")
    }
    var first = LittleCursor(bytes, 0..<8)
    let word = try first.read(UInt64.self)
    guard word & 0xFFFF == kind.rawValue, word >> 16 == UInt64(count) else {
      throw ROOTError(.malformed, "its first word does not belong to it")
    }
    var last = LittleCursor(bytes, count - tail..<count)
    checksum = try last.read(UInt64.self)
    guard Checksum.of(bytes, 0..<count - tail) == checksum else {
      throw ROOTError(.checksum, "its checksum does not belong to it")
    }
    payload = LittleCursor(bytes, 8..<count - tail)
  }
}
