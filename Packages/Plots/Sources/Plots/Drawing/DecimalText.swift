import RealModule

/// Decimal notation with a fixed number of decimals, the same on every machine.
enum DecimalText {
  /// A number with exactly `decimals` decimals (0 to 15), rounded half away from zero.
  ///
  /// Numbers whose digits would not fit into 64 bits, and non-finite ones, get Swift's own notation.
  static func fixed(_ value: Double, decimals: Int) -> String {
    let scaled = (value.magnitude * Double.pow(10, decimals)).rounded()
    guard scaled < 9e18 else { return "\(value)" }
    let digits = String(UInt64(scaled))
    let sign = value < 0 && scaled > 0 ? "-" : ""
    guard decimals > 0 else { return sign + digits }
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    return sign + padded.dropLast(decimals) + "." + padded.suffix(decimals)
  }

  /// A number with exactly `decimals` decimals and a proper minus sign, as a label.
  static func label(_ value: Double, decimals: Int) -> Label {
    .verbatim(fixed(value, decimals: decimals).replacing("-", with: "−"))
  }

  /// A number with at most `decimals` decimals, without trailing zeros.
  static func short(_ value: Double, decimals: Int = 2) -> String {
    let text = fixed(value, decimals: decimals)
    guard text.contains("."), !text.contains("e") else { return text }
    let trimmed = text.reversed().drop { $0 == "0" }
    return String((trimmed.first == "." ? trimmed.dropFirst() : trimmed).reversed())
  }

  /// A number with so many significant digits, in scientific notation where that is shorter.
  static func significant(_ value: Double, digits: Int = 6) -> String {
    guard value.isFinite else { return value.isNaN ? "nan" : value < 0 ? "-inf" : "inf" }
    guard value != 0 else { return "0" }
    var exponent = Int(Double.log10(value.magnitude).rounded(.down))
    let scale = { (exponent: Int) in value / Double.pow(10, exponent) }
    if (scale(exponent).magnitude * Double.pow(10, digits - 1)).rounded()
      >= Double.pow(10, digits)
    {
      exponent += 1
    }
    if exponent < -4 || exponent >= max(digits, 6) {
      return short(scale(exponent), decimals: digits - 1) + "e\(exponent)"
    }
    return short(value, decimals: max(0, digits - 1 - exponent))
  }
}
