/// The counter-based block function Philox4x32-10.
///
/// It maps a counter of 128 bits and a key of 64 bits to 128 random bits, without any state.
/// Source: J. K. Salmon, M. A. Moraes, R. O. Dror and D. E. Shaw, "Parallel random numbers: as easy
/// as 1, 2, 3", SC'11.
public enum Philox4x32 {
  @inlinable static var multiplier0: UInt64 { 0xD251_1F53 }
  @inlinable static var multiplier1: UInt64 { 0xCD9E_8D57 }
  @inlinable static var weyl0: UInt64 { 0x9E37_79B9 }
  @inlinable static var weyl1: UInt64 { 0xBB67_AE85 }
  @inlinable static var lowHalf: UInt64 { 0xFFFF_FFFF }

  /// The four random words that belong to a counter and a key.
  ///
  /// - Complexity: ten rounds of two multiplications.
  @inlinable
  public static func block(counter: SIMD4<UInt32>, key: SIMD2<UInt32>) -> SIMD4<UInt32> {
    let (low, high) = words(
      UInt64(counter.x) | UInt64(counter.y) << 32,
      UInt64(counter.z) | UInt64(counter.w) << 32,
      key: UInt64(key.x) | UInt64(key.y) << 32)
    return SIMD4(
      UInt32(truncatingIfNeeded: low), UInt32(truncatingIfNeeded: low >> 32),
      UInt32(truncatingIfNeeded: high), UInt32(truncatingIfNeeded: high >> 32))
  }

  /// The same function on words of 64 bits, the less significant half first.
  ///
  /// All arithmetic is on 64 bits, so that a loop over blocks becomes vector instructions.
  @inlinable @inline(__always)
  static func words(_ low: UInt64, _ high: UInt64, key: UInt64) -> (UInt64, UInt64) {
    var (c0, c1) = (low & lowHalf, low >> 32)
    var (c2, c3) = (high & lowHalf, high >> 32)
    var (k0, k1) = (key & lowHalf, key >> 32)
    for _ in 0..<10 {
      let p0 = c0 &* multiplier0
      let p1 = c2 &* multiplier1
      c0 = (p1 >> 32) ^ c1 ^ k0
      c1 = p1 & lowHalf
      c2 = (p0 >> 32) ^ c3 ^ k1
      c3 = p0 & lowHalf
      k0 = (k0 &+ weyl0) & lowHalf
      k1 = (k1 &+ weyl1) & lowHalf
    }
    return (c0 | c1 << 32, c2 | c3 << 32)
  }
}
