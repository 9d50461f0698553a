#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

extension FieldScanner {
  /// A real number, correctly rounded.
  ///
  /// Numbers of up to 19 digits and usual size are converted by one or two multiplications of
  /// 64 by 64 bits (D. Lemire, Software: Practice and Experience 51 (2021) 1700, arXiv:2101.11408);
  /// the rest, with `nan` and `inf`, goes to the C library. Fortran's `1.0D+00` is understood.
  package mutating func double() -> Double {
    guard skipSpace() else { return Double(fail()) }
    let start = position
    let isNegative = position.pointee == UInt8(ascii: "-")
    if isNegative || position.pointee == UInt8(ascii: "+") { position += 1 }
    var mantissa: UInt64 = 0
    let firstDigit = position
    digits(&mantissa)
    var digitCount = position - firstDigit
    var exponent = 0
    if position < end, position.pointee == UInt8(ascii: ".") {
      position += 1
      let firstDecimal = position
      digits(&mantissa)
      exponent = firstDecimal - position
      digitCount -= exponent
    }
    guard digitCount > 0 else { return slowDouble(from: start) }
    if position < end, position.pointee | 0x20 == UInt8(ascii: "e") {
      guard let power = power() else { return slowDouble(from: start) }
      exponent += power
    } else if position < end, !Self.isSpace(position.pointee), isUnusual(position.pointee) {
      return slowDouble(from: start)
    }
    if digitCount > 19, !fits(from: firstDigit) { return slowDouble(from: start) }
    if mantissa == 0 { return isNegative ? -0.0 : 0 }
    guard let value = Self.rounded(mantissa, exponent) else { return slowDouble(from: start) }
    return isNegative ? -value : value
  }

  /// Letters that may belong to a number that is written in another way.
  private func isUnusual(_ byte: UInt8) -> Bool {
    byte | 0x20 == UInt8(ascii: "d") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
      || byte | 0x20 == UInt8(ascii: "x")
  }

  /// Whether at most 19 digits are left without leading zeros.
  private func fits(from firstDigit: UnsafePointer<UInt8>) -> Bool {
    var place = firstDigit
    while place < position, place.pointee == 0x30 || place.pointee == UInt8(ascii: ".") {
      place += 1
    }
    var count = 0
    while place < position, place.pointee | 0x20 != UInt8(ascii: "e") {
      if place.pointee != UInt8(ascii: ".") { count += 1 }
      place += 1
    }
    return count <= 19
  }

  /// Takes digits, eight at a time as long as there are so many.
  @inline(__always)
  private mutating func digits(_ mantissa: inout UInt64) {
    while end - position >= 8 {
      let word = UInt64(
        littleEndian: UnsafeRawPointer(position).loadUnaligned(as: UInt64.self))
      guard Self.areDigits(word) else { break }
      mantissa = mantissa &* 100_000_000 &+ Self.value(ofDigits: word)
      position += 8
    }
    while position < end {
      let digit = position.pointee &- 0x30
      guard digit < 10 else { break }
      mantissa = mantissa &* 10 &+ UInt64(digit)
      position += 1
    }
  }

  @inline(__always)
  private static func areDigits(_ word: UInt64) -> Bool {
    let high = word & 0xF0F0_F0F0_F0F0_F0F0
    let above = (word &+ 0x0606_0606_0606_0606) & 0xF0F0_F0F0_F0F0_F0F0
    return (high | above >> 4) == 0x3333_3333_3333_3333
  }

  /// Adds neighbours three times: eight digits, four pairs, two quadruples.
  @inline(__always)
  private static func value(ofDigits word: UInt64) -> UInt64 {
    let digits = word &- 0x3030_3030_3030_3030
    let pairs = digits &* 10 &+ digits >> 8
    let low = (pairs & 0x0000_00FF_0000_00FF) &* 0x000F_4240_0000_0064
    let high = (pairs >> 16 & 0x0000_00FF_0000_00FF) &* 0x0000_2710_0000_0001
    return (low &+ high) >> 32
  }

  /// What follows an `e`; nil when it is not a number of reasonable size.
  @inline(__always)
  private mutating func power() -> Int? {
    position += 1
    guard position < end else { return nil }
    let isNegative = position.pointee == UInt8(ascii: "-")
    if isNegative || position.pointee == UInt8(ascii: "+") { position += 1 }
    let start = position
    var value = 0
    while position < end {
      let digit = position.pointee &- 0x30
      guard digit < 10 else { break }
      value = value &* 10 &+ Int(digit)
      position += 1
    }
    guard 1...4 ~= position - start else { return nil }
    return isNegative ? -value : value
  }

  /// The double nearest to mantissa · 10^exponent; nil when the fast way cannot tell.
  @inline(__always)
  private static func rounded(_ mantissa: UInt64, _ exponent: Int) -> Double? {
    guard PowersOfTen.range ~= exponent else { return nil }
    let power = PowersOfTen.table[exponent + PowersOfTen.largest]
    let zeros = mantissa.leadingZeroBitCount
    let normal = mantissa << UInt64(zeros)
    var (high, low) = normal.multipliedFullWidth(by: power.high)
    if high & 0x1FF == 0x1FF {
      let carry: Bool
      (low, carry) = low.addingReportingOverflow(
        normal.multipliedFullWidth(by: power.low).high)
      if carry { high += 1 }
    }
    if low == .max { return nil }
    let upper = high >> 63
    let shift = upper + 9
    var bits = high >> shift
    let biased = PowersOfTen.binaryExponent(exponent) + 63 + Int(upper) - zeros + 1023
    if low <= 1, -4...23 ~= exponent, bits & 3 == 1, bits << shift == high {
      bits &= ~1  // exactly between two doubles: to the even one
    }
    bits = (bits + bits & 1) >> 1
    let carries = bits >> 53
    let fraction = (bits >> carries) & (1 << 52 - 1)
    return Double(bitPattern: (UInt64(biased) + carries) << 52 | fraction)
  }

  /// Reads a number with the C library.
  @inline(never)
  private mutating func slowDouble(from start: UnsafePointer<UInt8>) -> Double {
    position = start
    let field = word()
    let longest = 1023
    guard !failed, field.count <= longest else { return Double(fail()) }
    let value: (Double, Int) = withUnsafeTemporaryAllocation(
      of: CChar.self, capacity: field.count + 1
    ) { text in
      for (place, byte) in field.enumerated() {
        let isExponent = byte | 0x20 == UInt8(ascii: "d") && place > 0 && !Self.isName(field)
        text[place] = CChar(bitPattern: isExponent ? UInt8(ascii: "e") : byte)
      }
      text[field.count] = 0
      let start = UnsafeBufferPointer(text).start
      var stop: UnsafeMutablePointer<CChar>?
      let value = strtod(start, &stop)
      return (value, stop.map { UnsafePointer($0) - start } ?? 0)
    }
    guard value.1 > 0 else { return Double(fail()) }
    position = start
    _ = skipSpace()
    position += value.1
    return value.0
  }

  /// Whether a field is `nan` or `inf` rather than digits.
  private static func isName(_ field: UnsafeBufferPointer<UInt8>) -> Bool {
    field.contains { $0 | 0x20 == UInt8(ascii: "n") }
  }
}
