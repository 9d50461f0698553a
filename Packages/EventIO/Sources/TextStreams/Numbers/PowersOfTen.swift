/// The powers of five with 128 leading bits, for the powers of ten that data are full of.
///
/// An entry is normalised, so that its highest bit is set. Powers up to 5⁵⁵ are exact; reciprocals
/// are rounded up, as the proof of the algorithm in ``FieldScanner`` wants them.
@usableFromInline
package enum PowersOfTen {
  package static let largest = 55
  package static let range = -largest...largest

  /// The high and the low word of 5^q, at place `q + largest`.
  package static let table: [(high: UInt64, low: UInt64)] = range.map { exponent in
    let power = (0..<exponent.magnitude).reduce(UInt128(1)) { value, _ in value * 5 }
    let bits =
      exponent >= 0 ? power << power.leadingZeroBitCount : reciprocal(of: power)
    return (UInt64(truncatingIfNeeded: bits >> 64), UInt64(truncatingIfNeeded: bits))
  }

  /// 2^b divided by a number and rounded up, with the b that gives 128 bits.
  private static func reciprocal(of divisor: UInt128) -> UInt128 {
    if divisor & (divisor - 1) == 0 { return 1 << 127 }
    let top = UInt128(1) << (128 - divisor.leadingZeroBitCount)
    var remainder = divisor.leadingZeroBitCount == 0 ? 0 &- divisor : top - divisor
    var quotient: UInt128 = 1
    for _ in 0..<127 {
      let carries = remainder >> 127 == 1
      remainder = remainder << 1
      quotient <<= 1
      if carries || remainder >= divisor {
        remainder = remainder &- divisor
        quotient |= 1
      }
    }
    return quotient + (remainder == 0 ? 0 : 1)
  }

  /// The place of the binary point of 10^q: the exponent of its highest bit.
  package static func binaryExponent(_ exponent: Int) -> Int {
    ((152_170 + 65_536) * exponent) >> 16
  }
}
