/// A finite number in decimal: its shortest digits that read back as the same `Double`.
///
/// Rounding these rounds what a person sees: 0.355 is a tie between 0.35 and 0.36, although the
/// binary number nearest to it is a little less.
struct DecimalDigits: Equatable {
  var isNegative: Bool

  /// The digits from the first that is not zero; empty for zero.
  var digits: [UInt8]

  /// The power of ten of the first digit; 0 for zero.
  var leadingPlace: Int

  /// The digits of a finite number.
  init?(_ value: Double) {
    guard value.isFinite else { return nil }
    isNegative = value.sign == .minus
    let text = value.magnitude.description.split(separator: "e")
    let parts = text[0].split(separator: ".")
    let exponent = text.count > 1 ? Int(text[1]) ?? 0 : 0
    let all = parts.joined().utf8.map { $0 - UInt8(ascii: "0") }
    let zeros = all.prefix { $0 == 0 }.count
    digits = Array(all.dropFirst(zeros))
    while digits.last == 0 { digits.removeLast() }
    leadingPlace = digits.isEmpty ? 0 : parts[0].utf8.count - 1 - zeros + exponent
  }

  /// The first three digits as a number from 100 to 1000, rounded; 0 for zero.
  var firstThree: Int {
    let four = (0..<4).map { $0 < digits.count ? Int(digits[$0]) : 0 }
    return four[0] * 100 + four[1] * 10 + four[2] + (four[3] >= 5 ? 1 : 0)
  }

  /// Rounds to a multiple of a power of ten; ties go away from zero.
  mutating func round(toPlace place: Int) {
    let kept = leadingPlace - place + 1
    guard kept < digits.count else { return }
    let roundsUp = kept >= 0 && digits[kept] >= 5
    digits.removeSubrange(max(kept, 0)...)
    if roundsUp { increment() }
    while digits.last == 0 { digits.removeLast() }
    if digits.isEmpty { leadingPlace = 0 }
  }

  /// Adds one unit to the last digit.
  private mutating func increment() {
    while digits.last == 9 { digits.removeLast() }
    if let last = digits.indices.last {
      digits[last] += 1
    } else {
      digits = [1]
      leadingPlace += 1
    }
  }

  /// The number in plain notation, with this many decimals at least, divided by a power of ten.
  func text(decimals: Int, exponent: Int) -> String {
    let lead = digits.isEmpty ? 0 : leadingPlace - exponent
    let digit = { (place: Int) -> Character in
      let index = lead - place
      let value = digits.indices.contains(index) ? digits[index] : 0
      return Character(UnicodeScalar(UInt8(ascii: "0") + value))
    }
    let whole = String((0...max(lead, 0)).reversed().map(digit))
    let sign = isNegative && !digits.isEmpty ? "-" : ""
    guard decimals > 0 else { return sign + whole }
    return sign + whole + "." + String((1...decimals).map { digit(-$0) })
  }

  /// The nearest `Double`.
  var value: Double {
    let whole = String(digits.map { Character(UnicodeScalar(UInt8(ascii: "0") + $0)) })
    let sign = isNegative ? "-" : ""
    return Double("\(sign)0\(whole)e\(leadingPlace - digits.count + 1)") ?? 0
  }
}
