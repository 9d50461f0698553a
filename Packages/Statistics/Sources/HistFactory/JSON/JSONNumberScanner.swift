/// Reads one number of JSON, rounded to the nearest `Double`.
///
/// Numbers of up to 15 digits and small exponents are exact in one operation; the rest is left to the
/// standard library.
struct JSONNumberScanner {
  private let bytes: [UInt8]
  private(set) var place: Int
  private var mantissa: UInt64 = 0
  private var digits = 0

  init(_ bytes: [UInt8], at place: Int) {
    self.bytes = bytes
    self.place = place
  }

  /// The number; `nil` if there is none.
  mutating func scan() -> JSONValue? {
    let start = place
    let isNegative = skip(UInt8(ascii: "-"))
    let leading = place
    guard scanDigits() else { return nil }
    if bytes[leading] == UInt8(ascii: "0") && place > leading + 1 { return nil }
    let whole = place
    var exponent = 0
    if skip(UInt8(ascii: ".")) {
      let first = place
      guard scanDigits() else { return nil }
      exponent = first - place
    }
    if skip(UInt8(ascii: "e")) || skip(UInt8(ascii: "E")) {
      guard let power = scanExponent() else { return nil }
      exponent += power
    } else if place == whole, let integer = Int(text(start..<place)) {
      return .integer(integer)
    }
    if digits <= 15 && exponent.magnitude <= 22 {
      let scale = Self.powers[Int(exponent.magnitude)]
      let value = exponent < 0 ? Double(mantissa) / scale : Double(mantissa) * scale
      return .real(isNegative ? -value : value)
    }
    return Double(text(start..<place)).map { .real($0) }
  }

  private mutating func skip(_ byte: UInt8) -> Bool {
    guard place < bytes.count, bytes[place] == byte else { return false }
    place += 1
    return true
  }

  private mutating func scanDigits() -> Bool {
    let start = place
    while place < bytes.count, let digit = Self.digit(bytes[place]) {
      if digits < 18 { mantissa = mantissa * 10 + UInt64(digit) }
      if mantissa > 0 { digits += 1 }
      place += 1
    }
    return place > start
  }

  private mutating func scanExponent() -> Int? {
    let isNegative = skip(UInt8(ascii: "-"))
    if !isNegative { _ = skip(UInt8(ascii: "+")) }
    let start = place
    var power = 0
    while place < bytes.count, let digit = Self.digit(bytes[place]) {
      power = min(power * 10 + Int(digit), 100_000)
      place += 1
    }
    return place > start ? (isNegative ? -power : power) : nil
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    let digit = byte &- UInt8(ascii: "0")
    return digit < 10 ? digit : nil
  }

  private static let powers: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
    1e18, 1e19, 1e20, 1e21, 1e22,
  ]
}
