import Testing

@testable import ROOTFiles

@Suite struct DecompressorTests {
  /// A block with its header: the method, and both sizes with the lowest byte first.
  private func block(_ tag: String, _ stored: [UInt8], plain: Int) -> [UInt8] {
    func size(_ value: Int) -> [UInt8] {
      [UInt8(value & 0xFF), UInt8(value >> 8 & 0xFF), UInt8(value >> 16 & 0xFF)]
    }
    return Array(tag.utf8) + [8] + size(stored.count) + size(plain) + stored
  }

  /// Deflate without compression: one stored block.
  private func deflate(_ bytes: [UInt8]) -> [UInt8] {
    let low = UInt8(bytes.count & 0xFF)
    let high = UInt8(bytes.count >> 8)
    return [1, low, high, ~low, ~high] + bytes
  }

  private func decompress(_ bytes: [UInt8], count: Int) throws -> [UInt8] {
    var decompressor = Decompressor()
    var output: [UInt8] = []
    try decompressor.decompress(bytes, in: 0..<bytes.count, count: count, into: &output)
    return Array(output.prefix(count))
  }

  @Test func blocksOfTheOldMethodFollowEachOther() throws {
    let first = Array("martlet".utf8)
    let second = Array("swift of heraldry".utf8)
    let blocks = block("CS", deflate(first), plain: 7) + block("CS", deflate(second), plain: 17)
    #expect(try decompress(blocks, count: 24) == first + second)
  }

  @Test(arguments: [
    ("CS", 8, ROOTError.Code.malformed),  // another size than the record says
    ("CS", 6, .malformed),
    ("ZL", 7, .checksum),  // not a zlib stream
    ("ZS", 7, .malformed), ("XZ", 7, .malformed), ("L4", 7, .checksum), ("QQ", 7, .unsupported),
  ])
  func damagedBlocks(_ tag: String, count: Int, code: ROOTError.Code) {
    let bytes = block(tag, deflate(Array("martlet".utf8)), plain: 7)
    let error = #expect(throws: ROOTError.self) { try decompress(bytes, count: count) }
    #expect(error?.code == code)
  }

  @Test(arguments: ["ZL", "L4", "ZS", "XZ", "CS"])
  func sizesThatNoMethodReachesAreRefused(_ tag: String) {
    let bytes = block(tag, [1, 2, 3, 4], plain: 0xFF_FFFF)
    let error = #expect(throws: ROOTError.self) { try decompress(bytes, count: 0xFF_FFFF) }
    #expect(error?.code == .malformed)
    #expect(error?.message.contains("cannot stand for") == true)
  }

  @Test func blocksMustLieInTheirRecord() {
    let bytes = block("CS", deflate(Array("martlet".utf8)), plain: 7)
    for count in 0..<bytes.count {
      #expect(throws: ROOTError.self) { try decompress(Array(bytes[..<count]), count: 7) }
    }
  }
}
