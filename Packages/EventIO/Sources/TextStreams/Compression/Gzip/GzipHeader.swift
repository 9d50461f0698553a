import CDeflate

/// What stands before the data in gzip, read byte by byte and passed over.
struct GzipHeader {
  private enum Part {
    case fixed, extraSize
    case extra(Int)
    case name, comment, checksum, end
  }

  private var part = Part.fixed
  private var place = 0
  private var flags = 0
  private var value = 0
  private var hash: UInt32 = 0

  private static let fixedSize = 10
  private static let beginning = [0x1F, 0x8B, 8]
  private static let flagsPlace = 3
  private static let reserved = 0xE0

  /// Goes on reading; false when the input ends before the header does.
  mutating func read(_ input: inout BitInput) throws(DecoderFailure) -> Bool {
    while true {
      if case .end = part { break }
      guard let byte = input.take(8) else { return false }
      try take(byte)
    }
    input.returnBytes()
    return true
  }

  private mutating func take(_ byte: Int) throws(DecoderFailure) {
    if case .checksum = part {
    } else {
      hash = withUnsafeBytes(of: UInt8(byte)) { libdeflate_crc32(hash, $0.baseAddress, 1) }
    }
    switch part {
    case .fixed:
      if place < Self.beginning.count, byte != Self.beginning[place] {
        throw DecoderFailure(message: "what follows is no gzip")
      }
      if place == Self.flagsPlace { flags = byte }
      guard flags & Self.reserved == 0 else {
        throw DecoderFailure(message: "the header has unknown flags")
      }
      place += 1
      if place == Self.fixedSize { next(after: 0) }
    case .extraSize:
      value |= byte << (8 * place)
      place += 1
      if place == 2 {
        if value == 0 { next(after: 1) } else { part = .extra(value) }
      }
    case .extra(let left):
      if left == 1 { next(after: 1) } else { part = .extra(left - 1) }
    case .name: if byte == 0 { next(after: 2) }
    case .comment: if byte == 0 { next(after: 3) }
    case .checksum:
      guard byte == Int(hash >> UInt32(8 * place) & 0xFF) else {
        throw DecoderFailure(message: "the checksum of the header is wrong")
      }
      place += 1
      if place == 2 { next(after: 4) }
    case .end: break
    }
  }

  /// Goes to the first part behind one that the flags say is there.
  private mutating func next(after number: Int) {
    place = 0
    let parts: [(flag: Int, part: Part)] = [
      (0x04, .extraSize), (0x08, .name), (0x10, .comment), (0x02, .checksum),
    ]
    part = parts[number...].first { flags & $0.flag != 0 }?.part ?? .end
  }
}
