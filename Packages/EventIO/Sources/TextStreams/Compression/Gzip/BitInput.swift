/// Compressed bytes as a stream of bits, the lowest bit of each byte first.
struct BitInput {
  /// The next bits; those beyond ``count`` are unspecified.
  var bits: UInt64 = 0
  /// How many bits are at hand; negative when more were dropped.
  var count = 0
  private(set) var position: UnsafePointer<UInt8>
  private let end: UnsafePointer<UInt8>

  /// So many bits are at hand after ``refill()``, unless the input ends.
  static let most = 56

  /// Goes on with bits that were kept from earlier bytes.
  init(_ bytes: UnsafeBufferPointer<UInt8>, kept: (bits: UInt64, count: Int)) {
    position = bytes.start
    end = position + bytes.count
    (bits, count) = kept
  }

  /// Brings in bytes until at least ``most`` bits are at hand.
  @inline(__always)
  mutating func refill() {
    if end - position >= 8 {
      let word = UInt64(littleEndian: UnsafeRawPointer(position).loadUnaligned(as: UInt64.self))
      bits |= word &<< UInt64(truncatingIfNeeded: count)
      position += (63 &- count) &>> 3
      count |= Self.most
    } else {
      bits &= (1 &<< UInt64(truncatingIfNeeded: count)) &- 1
      while count < Self.most, position < end {
        bits |= UInt64(position.pointee) &<< UInt64(truncatingIfNeeded: count)
        position += 1
        count += 8
      }
    }
  }

  @inline(__always)
  mutating func drop(_ number: UInt32) {
    bits = bits &>> UInt64(number)
    count &-= Int(number)
  }

  /// The lowest bits.
  @inline(__always)
  func peek(_ number: UInt32) -> Int {
    Int(truncatingIfNeeded: bits & ((1 &<< UInt64(number)) &- 1))
  }

  /// Takes up to 32 bits; nil when the input has too few, which are kept.
  mutating func take(_ number: Int) -> Int? {
    refill()
    guard count >= number else { return nil }
    defer { drop(UInt32(number)) }
    return peek(UInt32(number))
  }

  mutating func dropToByte() { drop(UInt32(count & 7)) }

  /// Puts back the bytes of which no bit has been taken.
  mutating func returnBytes() {
    position -= count >> 3
    count &= 7
    bits &= (1 << UInt64(count)) - 1
  }

  /// Copies whole bytes; as many as there are.
  ///
  /// - Precondition: ``count`` is zero.
  mutating func copyBytes(atMost number: Int, to target: UnsafeMutablePointer<UInt8>) -> Int {
    let count = min(number, end - position)
    target.update(from: position, count: count)
    position += count
    return count
  }
}
