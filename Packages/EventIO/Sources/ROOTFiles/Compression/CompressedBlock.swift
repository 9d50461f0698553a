/// The nine bytes in front of each compressed block, checked.
struct CompressedBlock: Sendable, Equatable {
  static let headerSize = 9

  let codec: Codec
  /// The bytes after the header, as stored.
  let stored: Range<Int>
  /// The bytes it stands for.
  let plainSize: Int

  /// Reads the header at the beginning of a range.
  init(_ bytes: [UInt8], in range: Range<Int>) throws(ROOTError) {
    guard range.count > Self.headerSize else {
      throw ROOTError(.malformed, "A compressed block is cut short")
    }
    let start = range.lowerBound
    guard let codec = Codec(tag: bytes[start], bytes[start + 1]) else {
      throw ROOTError(.unsupported, "The compression method is none of zlib, LZMA, LZ4 and ZSTD")
    }
    func size(_ place: Int) -> Int {
      Int(bytes[place]) | Int(bytes[place + 1]) << 8 | Int(bytes[place + 2]) << 16
    }
    let storedSize = size(start + 3)
    plainSize = size(start + 6)
    guard storedSize <= range.count - Self.headerSize else {
      throw ROOTError(.malformed, "A compressed block is said to be longer than its record")
    }
    guard plainSize > 0, plainSize <= storedSize * codec.largestRatio else {
      throw ROOTError(
        .malformed, "\(storedSize) bytes of \(codec.name) cannot stand for \(plainSize) bytes")
    }
    self.codec = codec
    stored = start + Self.headerSize..<start + Self.headerSize + storedSize
  }

  /// The blocks that lie one after the other in a range and stand for `count` bytes together.
  ///
  /// - Throws: ``ROOTError`` when they stand for another number of bytes. Nothing of that size has
  ///   been allocated then.
  static func blocks(
    _ bytes: [UInt8], in range: Range<Int>, count: Int
  ) throws(ROOTError) -> [CompressedBlock] {
    var blocks: [CompressedBlock] = []
    var start = range.lowerBound
    var total = 0
    while total < count {
      let block = try CompressedBlock(bytes, in: start..<range.upperBound)
      blocks.append(block)
      total += block.plainSize
      start = block.stored.upperBound
    }
    guard total == count else {
      throw ROOTError(
        .malformed, "The compressed blocks stand for \(total) bytes instead of \(count)")
    }
    return blocks
  }
}
