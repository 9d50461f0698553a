import RealModule

/// The logarithm of the complementary error function, also where erfc itself underflows.
enum LogErfc {
  static func value(_ x: Double) -> Double {
    x < 10 ? Double.log(Double.erfc(x)) : Double.log(scaled(x)) - x * x
  }

  /// -2 / √π · exp(-x²) / erfc(x).
  static func derivative(_ x: Double) -> Double {
    let factor = -2 / Double.pi.squareRoot()
    return x < 10 ? factor * Double.exp(-x * x) / Double.erfc(x) : factor / scaled(x)
  }

  /// exp(x²) erfc(x) for large x, by its continued fraction.
  private static func scaled(_ x: Double) -> Double {
    var tail = x
    for k in stride(from: 24, through: 1, by: -1) { tail = x + 0.5 * Double(k) / tail }
    return 1 / (tail * Double.pi.squareRoot())
  }
}
