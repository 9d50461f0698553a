#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Real numbers in decimal notation with a given number of digits, as `%.{decimals}e` writes them.
package enum ScientificNotation {
  /// The most bytes that a number takes.
  package static let longest = 32

  /// Writes a number and returns how many bytes it takes.
  ///
  /// A double times a power of ten with 128 bits has at least 64 correct bits behind the last
  /// digit; only when these lie next to one half does the C library decide.
  ///
  /// - Precondition: `0...16 ~= decimals`, and there is room for ``longest`` bytes.
  package static func write(
    _ value: Double, decimals: Int, to target: UnsafeMutablePointer<UInt8>
  ) -> Int {
    precondition(0...16 ~= decimals, "A double has at most 17 digits")
    var place = target
    if value.sign == .minus {
      place.pointee = UInt8(ascii: "-")
      place += 1
    }
    if value == 0 {
      place = digits(0, decimals: decimals, to: place)
      return exponent(0, to: place) - target
    }
    guard value.isNormal, let (digits, power) = decimal(value.magnitude, decimals: decimals) else {
      return slow(value, decimals: decimals, to: target)
    }
    place = Self.digits(digits, decimals: decimals, to: place)
    return exponent(power, to: place) - target
  }

  private static let powers: [UInt64] = (0...17).map { count in
    (0..<count).reduce(1) { value, _ in value * 10 }
  }

  /// The digits as a whole number, and the power of ten of the first; nil when it is a close call.
  private static func decimal(_ value: Double, decimals: Int) -> (digits: UInt64, power: Int)? {
    let mantissa = (value.significandBitPattern | 1 << 52) << 11
    let exponent = Int(value.exponentBitPattern) - 1023 - 63
    var power = ((exponent + 63) * 1233) >> 12
    for _ in 0..<2 {
      guard let (whole, isExact) = scaled(mantissa, exponent, by: decimals - power) else {
        return nil
      }
      guard isExact else { return nil }
      if whole >= powers[decimals + 1] {
        power += 1
      } else {
        return whole >= powers[decimals] ? (whole, power) : nil
      }
    }
    return nil
  }

  /// mantissa · 2^exponent · 10^scale rounded to a whole number, and whether that is certain.
  private static func scaled(
    _ mantissa: UInt64, _ exponent: Int, by scale: Int
  ) -> (whole: UInt64, isExact: Bool)? {
    guard PowersOfTen.range ~= scale else { return nil }
    let factor = PowersOfTen.table[scale + PowersOfTen.largest]
    let (high, middleHigh) = mantissa.multipliedFullWidth(by: factor.high)
    let (middleLow, low) = mantissa.multipliedFullWidth(by: factor.low)
    let (middle, carry) = middleHigh.addingReportingOverflow(middleLow)
    let top = high + (carry ? 1 : 0)
    // The product is top·2^128 + middle·2^64 + low, in units of 2^unit.
    let unit = exponent + PowersOfTen.binaryExponent(scale) - 127
    let shift = -unit - 128
    guard 1...63 ~= shift else { return nil }
    var whole = top >> UInt64(shift)
    let fraction = top << UInt64(64 - shift) | middle >> UInt64(shift)
    let below = middle << UInt64(64 - shift) | (low > 0 ? 1 : 0)
    let half: UInt64 = 1 << 63
    if scale >= 0 {
      let isTie = fraction == half && below == 0
      if isTie ? whole & 1 == 1 : fraction >= half { whole += 1 }
      return (whole, true)
    }
    if fraction >= half { whole += 1 }
    return (whole, fraction &- (half - 4) > 8)
  }

  private static func digits(
    _ value: UInt64, decimals: Int, to target: UnsafeMutablePointer<UInt8>
  ) -> UnsafeMutablePointer<UInt8> {
    // The digits are written one place further on; the first then goes in front of the point.
    DecimalDigits.write(value, count: decimals + 1, to: target + 1)
    target[0] = target[1]
    guard decimals > 0 else { return target + 1 }
    target[1] = UInt8(ascii: ".")
    return target + decimals + 2
  }

  private static func exponent(
    _ power: Int, to target: UnsafeMutablePointer<UInt8>
  ) -> UnsafeMutablePointer<UInt8> {
    target[0] = UInt8(ascii: "e")
    target[1] = UInt8(ascii: power < 0 ? "-" : "+")
    target[2] = 0x30 + UInt8(power.magnitude / 10)
    target[3] = 0x30 + UInt8(power.magnitude % 10)
    return target + 4
  }

  @inline(never)
  private static func slow(
    _ value: Double, decimals: Int, to target: UnsafeMutablePointer<UInt8>
  ) -> Int {
    let count = target.withMemoryRebound(to: CChar.self, capacity: longest) { text in
      withVaList([Int32(decimals), value]) { vsnprintf(text, longest, "%.*e", $0) }
    }
    return Int(count)
  }
}
