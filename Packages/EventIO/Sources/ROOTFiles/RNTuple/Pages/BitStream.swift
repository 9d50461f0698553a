/// Numbers of any number of bits up to 32, one behind the other, the lowest bits first.
struct BitStream {
  let bytes: UnsafeRawBufferPointer
  let bits: Int

  /// The number at a place, which lies within the bytes.
  @inline(__always)
  subscript(place: Int) -> UInt32 {
    let bit = place &* bits
    let byte = bit &>> 3
    var word: UInt64 = 0
    if byte &+ 8 <= bytes.count {
      word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: byte, as: UInt64.self))
    } else {
      for i in 0..<bytes.count - byte { word |= UInt64(bytes[byte + i]) << UInt64(8 * i) }
    }
    return UInt32(truncatingIfNeeded: word &>> UInt64(bit & 7) & (1 &<< UInt64(bits) &- 1))
  }
}
