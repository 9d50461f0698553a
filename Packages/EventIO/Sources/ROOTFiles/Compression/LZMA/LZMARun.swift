/// What stands in front of a run of LZMA symbols, or of bytes that are stored as they are.
struct LZMARun {
  enum Kind {
    case end
    case plain
    case symbols(isReset: Bool, properties: UInt8?)
  }

  let kind: Kind
  let stored: Range<Int>
  let plainSize: Int

  /// Reads the head of a run; nil when it is damaged, or the bytes end before it does.
  ///
  /// Behind the symbols so many bytes are left that a damaged one cannot lead beyond the end.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) {
    let longestHead = 6
    guard place + longestHead <= bytes.count else { return nil }
    func size(_ place: Int) -> Int { Int(bytes[place]) << 8 + Int(bytes[place + 1]) + 1 }
    let control = bytes[place]
    switch control {
    case 0:
      kind = .end
      plainSize = 0
      stored = place + 1..<place + 1
    case 1, 2:
      kind = .plain
      plainSize = size(place + 1)
      stored = place + 3..<place + 3 + plainSize
    case 0x80...:
      // Bits 5 and 6: nothing new, a reset, also properties, also a new dictionary.
      let news = control >> 5 & 3
      kind = .symbols(isReset: news > 0, properties: news > 1 ? bytes[place + 5] : nil)
      plainSize = Int(control & 31) << 16 + size(place + 1)
      let start = place + (news > 1 ? 6 : 5)
      stored = start..<start + size(place + 3)
    default: return nil
    }
    guard stored.upperBound + RangeDecoder.largestSymbol <= bytes.count else { return nil }
  }
}
