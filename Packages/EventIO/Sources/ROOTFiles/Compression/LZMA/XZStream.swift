import CLZMA

/// A stream in the `.xz` format as ROOT writes it: one block of LZMA, with a checksum behind it.
///
/// Source: The .xz File Format, version 1.2.0.
struct XZStream {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let checksum: Checksum
  /// Where the runs of symbols begin.
  private let start: Int

  private enum Checksum: UInt8 {
    case crc32 = 1
    case crc64 = 4

    var size: Int { self == .crc32 ? 4 : 8 }
  }

  /// Looks at the headers; nil when they are damaged or announce something else.
  init?(_ input: UnsafeRawBufferPointer) {
    bytes = input.bindMemory(to: UInt8.self)
    let magic: [UInt8] = [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0]
    let blockStart = 12
    guard bytes.count > blockStart + 12, bytes.starts(with: magic), bytes[6] == 0,
      let checksum = Checksum(rawValue: bytes[7])
    else { return nil }
    self.checksum = checksum
    guard let blockSize = Self.headerSize(of: bytes, at: blockStart) else { return nil }
    start = blockStart + blockSize
  }

  /// The size of the header of a block with LZMA2 alone; nil when it is another.
  ///
  /// It holds its size in units of 4 bytes less one, flags, the sizes of the block where the flags say so,
  /// the filter with one byte of properties, zeros and a checksum.
  private static func headerSize(of bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
    let size = 4 * (Int(bytes[start]) + 1)
    let sizeFlags: [UInt8] = [0x40, 0x80]
    guard start + size <= bytes.count, bytes[start + 1] & 0x3F == 0 else { return nil }
    var place = start + 2
    for flag in sizeFlags where bytes[start + 1] & flag != 0 {
      while place < start + size, bytes[place] & 0x80 != 0 { place += 1 }
      place += 1
    }
    guard place + 3 <= start + size, bytes[place] == 0x21, bytes[place + 1] == 1 else { return nil }
    return size
  }

  /// Fills the output, and compares its checksum; false when the stream is damaged.
  func decode(with decoder: inout LZMADecoder, into output: UnsafeMutableRawBufferPointer) -> Bool {
    guard let end = decodeRuns(with: &decoder, into: output) else { return false }
    let padded = start + (end - start + 3) & ~3
    guard padded + checksum.size <= bytes.count else { return false }
    let stored = UnsafeRawBufferPointer(bytes)
    let plain = output.bindMemory(to: UInt8.self)
    return switch checksum {
    case .crc32:
      lzma_crc32(plain.baseAddress, plain.count, 0)
        == UInt32(littleEndian: stored.loadUnaligned(fromByteOffset: padded, as: UInt32.self))
    case .crc64:
      lzma_crc64(plain.baseAddress, plain.count, 0)
        == UInt64(littleEndian: stored.loadUnaligned(fromByteOffset: padded, as: UInt64.self))
    }
  }

  /// Decodes all runs, and returns the place behind them; nil when they are damaged.
  private func decodeRuns(
    with decoder: inout LZMADecoder, into output: UnsafeMutableRawBufferPointer
  ) -> Int? {
    let target = output.bindMemory(to: UInt8.self)
    guard let first = target.baseAddress else { return nil }
    var place = start
    var written = 0
    while let run = LZMARun(bytes, at: place) {
      let next = written + run.plainSize
      guard next <= output.count else { return nil }
      switch run.kind {
      case .end: return written == output.count ? place + 1 : nil
      case .plain:
        _ = UnsafeMutableBufferPointer(rebasing: target[written..<next])
          .update(from: bytes[run.stored])
      case .symbols(let isReset, let properties):
        if isReset { decoder.reset() }
        if let properties, !decoder.set(properties: properties) { return nil }
        let stored = UnsafeBufferPointer(rebasing: bytes[run.stored])
        guard decoder.decode(stored, to: first, written..<next) else { return nil }
      }
      written = next
      place = run.stored.upperBound
    }
    return nil
  }
}
