import RealModule

/// The factor of a jet in a distance, *s*ᵖ of a squared momentum or energy *s*.
enum DistanceWeight {
  case one, direct, inverse
  case power(Double)

  init(power: Double) {
    switch power {
    case 0: self = .one
    case 1: self = .direct
    case -1: self = .inverse
    default: self = .power(power)
    }
  }

  /// The factor; a finite number of at most 10²⁸⁰ where a negative power meets zero.
  @inline(__always)
  func callAsFunction(_ square: Double) -> Double {
    switch self {
    case .one: 1
    case .direct: square
    case .inverse: square > 1e-280 ? 1 / square : 1e280
    case .power(let p): Swift.min(Double.pow(Swift.max(square, 1e-280), p), 1e280)
    }
  }
}
