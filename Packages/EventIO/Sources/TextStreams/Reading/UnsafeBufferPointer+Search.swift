#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

extension UnsafeBufferPointer<UInt8> {
  /// Whether the bytes begin with a text.
  package func starts(with text: StaticString) -> Bool {
    let last = text.utf8CodeUnitCount - 1
    // The last byte alone tells most tags apart.
    guard let baseAddress, count > last, baseAddress[last] == text.utf8Start[last] else {
      return false
    }
    return memcmp(baseAddress, text.utf8Start, last) == 0
  }

  /// Whether the bytes are the same as others.
  package func equals(_ other: [UInt8]) -> Bool {
    guard count == other.count, let baseAddress else { return count == other.count }
    return other.withUnsafeBytes {
      memcmp(baseAddress, $0.baseAddress ?? UnsafeRawPointer(baseAddress), count) == 0
    }
  }

  /// The first place of a byte from a place on; nil when it does not come.
  package func place(of byte: UInt8, from start: Int = 0) -> Int? {
    guard let baseAddress, start < count,
      let found = memchr(baseAddress + start, Int32(byte), count - start)
    else { return nil }
    return UnsafeRawPointer(baseAddress).distance(to: UnsafeRawPointer(found))
  }

  /// Where a text ends that begins at a place or further on; nil when it does not come.
  package func end(of text: StaticString, from start: Int = 0) -> Int? {
    let length = text.utf8CodeUnitCount
    let rare = text.rarestPlace
    var next = start + rare
    while let found = place(of: text.utf8Start[rare], from: next), found - rare + length <= count {
      let rest = UnsafeBufferPointer(rebasing: self[(found - rare)...])
      if rest.starts(with: text) { return found - rare + length }
      next = found + 1
    }
    return nil
  }

  /// How many line feeds there are, found in words of eight bytes.
  package var lineFeeds: Int {
    let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    let bytes = UnsafeRawBufferPointer(self)
    var found = 0
    var place = 0
    while place + 8 <= count {
      let word = bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      let difference = word ^ 0x0A0A_0A0A_0A0A_0A0A  // a zero byte for each line feed
      found += (~((difference & low) &+ low | difference | low)).nonzeroBitCount
      place += 8
    }
    for byte in self[place...] where byte == 0x0A { found += 1 }
    return found
  }
}

extension StaticString {
  /// The place of the letter that comes last in the alphabet: it is rare among words, and none of
  /// those in numbers.
  fileprivate var rarestPlace: Int {
    (0..<utf8CodeUnitCount).max { utf8Start[$0] < utf8Start[$1] } ?? 0
  }
}
