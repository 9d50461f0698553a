import RealModule

/// A number with its derivatives in up to sixteen directions, carried along by arithmetic.
struct Dual {
  var value: Double
  var slopes: SIMD16<Double>

  init(_ value: Double, _ slopes: SIMD16<Double> = .zero) {
    self.value = value
    self.slopes = slopes
  }

  /// The variable of one direction.
  init(_ value: Double, direction: Int) {
    self.init(value)
    slopes[direction] = 1
  }

  static func + (a: Dual, b: Dual) -> Dual { Dual(a.value + b.value, a.slopes + b.slopes) }
  static func - (a: Dual, b: Dual) -> Dual { Dual(a.value - b.value, a.slopes - b.slopes) }
  static func * (a: Dual, b: Dual) -> Dual {
    Dual(a.value * b.value, a.slopes * b.value + b.slopes * a.value)
  }
  static func / (a: Dual, b: Dual) -> Dual {
    let value = a.value / b.value
    return Dual(value, (a.slopes - b.slopes * value) / b.value)
  }
  static func + (a: Dual, b: Double) -> Dual { Dual(a.value + b, a.slopes) }
  static func - (a: Dual, b: Double) -> Dual { Dual(a.value - b, a.slopes) }
  static func * (a: Double, b: Dual) -> Dual { Dual(a * b.value, b.slopes * a) }

  /// The natural logarithm.
  var logarithm: Dual { mapped(Double.log(value), slope: 1 / value) }

  /// The square root.
  var squareRoot: Dual {
    let root = value.squareRoot()
    return mapped(root, slope: 0.5 / root)
  }

  /// A function of this number, of which the value and the derivative are known here.
  func mapped(_ result: Double, slope: Double) -> Dual { Dual(result, slopes * slope) }
}
