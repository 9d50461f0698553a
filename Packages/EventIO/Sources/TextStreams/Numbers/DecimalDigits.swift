/// The decimal digits of whole numbers as text.
enum DecimalDigits {
  /// How many digits a number has.
  static func count(of value: UInt64) -> Int {
    let largestPower: UInt64 = 10_000_000_000_000_000_000
    if value >= largestPower { return 20 }
    var count = 1
    var power: UInt64 = 10
    while value >= power {
      count += 1
      power = power &* 10
    }
    return count
  }

  /// Writes the last digits of a number, eight at a time as long as there are so many.
  @inline(__always)
  static func write(_ value: UInt64, count: Int, to target: UnsafeMutablePointer<UInt8>) {
    var rest = value
    var place = count
    while place >= 8 {
      let (quotient, eight) = rest.quotientAndRemainder(dividingBy: 100_000_000)
      place -= 8
      UnsafeMutableRawPointer(target + place).storeBytes(
        of: text(ofEight: eight).littleEndian, as: UInt64.self)
      rest = quotient
    }
    while place > 0 {
      let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
      place -= 1
      target[place] = 0x30 + UInt8(truncatingIfNeeded: digit)
      rest = quotient
    }
  }

  /// Eight digits as a word of text: divided into halves, quarters and eighths side by side.
  ///
  /// 10486/2²⁰ and 103/2¹⁰ stand for 1/100 and 1/10, near enough for numbers of four and two digits.
  @inline(__always)
  private static func text(ofEight value: UInt64) -> UInt64 {
    let halves = value / 10_000 | (value % 10_000) << 32
    let hundreds = (halves &* 10_486) >> 20 & 0x0000_007F_0000_007F
    let pairs = hundreds | (halves &- 100 &* hundreds) << 16
    let tens = (pairs &* 103) >> 10 & 0x000F_000F_000F_000F
    return (tens | (pairs &- 10 &* tens) << 8) &+ 0x3030_3030_3030_3030
  }
}
