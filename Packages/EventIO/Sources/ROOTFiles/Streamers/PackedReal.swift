/// How a `Double32_t` or `Float16_t` is squeezed into fewer bits.
enum PackedReal: Sendable, Equatable {
  /// A 32-bit unsigned integer counts steps above a minimum; `factor` is the steps per unit.
  case range(low: Double, factor: Double)
  /// One byte of exponent, and two of sign and mantissa with so many bits.
  case truncated(bits: Int)
  /// A `Double32_t` without a range: a plain 32-bit float.
  case float

  /// The bytes that one value takes.
  var size: Int {
    switch self {
    case .truncated: 3
    case .range, .float: 4
    }
  }

  /// The mantissa, a carry bit and the sign must fit into two bytes.
  private static let mostMantissaBits = 14

  /// Reads the range in the title of a member: `[min,max]` or `[min,max,bits]`.
  ///
  /// - Parameter defaultBits: the bits of the mantissa without a range; nil for a plain float.
  init(title: String, defaultBits: Int?) {
    let plain: PackedReal = defaultBits.map { .truncated(bits: $0) } ?? .float
    guard let open = title.firstIndex(of: "["),
      let close = title[open...].firstIndex(of: "]")
    else {
      self = plain
      return
    }
    let parts = title[title.index(after: open)..<close].split(separator: ",")
    guard parts.count == 2 || parts.count == 3, let low = RangeExpression(parts[0])?.value,
      let high = RangeExpression(parts[1])?.value
    else {
      self = plain
      return
    }
    var bits = 32
    if parts.count == 3 {
      guard let given = RangeExpression(parts[2])?.value.rounded() else {
        self = plain
        return
      }
      bits = given >= 2 && given <= 32 ? Int(given) : 32
    }
    if low < high {
      let steps = bits < 32 ? Double(1 << bits) : 4_294_967_295
      self = .range(low: low, factor: steps / (high - low))
    } else if bits <= Self.mostMantissaBits {
      self = .truncated(bits: bits)
    } else {
      self = plain
    }
  }

  /// The value of a mantissa and exponent.
  static func value(exponent: UInt8, mantissa: UInt16, bits: Int) -> Float {
    let sign = UInt32(mantissa) & (1 << UInt32(bits + 1)) != 0
    let fraction = UInt32(mantissa) & ((1 << UInt32(bits + 1)) - 1)
    let magnitude = Float(
      bitPattern: UInt32(exponent) << 23 | fraction << UInt32(23 - bits))
    return sign ? -magnitude : magnitude
  }
}
