import RealModule

/// The probability of a standard normal variable between two numbers, exact in the far tails too.
func normalMass(from low: Double, to high: Double) -> Double {
  let unit = 0.5.squareRoot()
  if low > 0 { return 0.5 * (Double.erfc(low * unit) - Double.erfc(high * unit)) }
  if high < 0 { return 0.5 * (Double.erfc(-high * unit) - Double.erfc(-low * unit)) }
  return 1 - 0.5 * (Double.erfc(-low * unit) + Double.erfc(high * unit))
}

extension Double {
  /// The natural logarithm.
  var logarithm: Double { Double.log(self) }
}
