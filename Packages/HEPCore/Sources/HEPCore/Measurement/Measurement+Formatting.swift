extension Measurement: CustomStringConvertible {
  /// The measurement in Unicode, rounded as the PDG does: `91.1876 ± 0.0021`.
  public var description: String { formatted() }

  /// The measurement as text, with the digits that the rounding rule of the PDG keeps.
  ///
  /// The smaller error decides the digits of all three numbers. Where both errors are zero, infinite or
  /// not a number, nothing is rounded.
  ///
  /// - Parameters:
  ///   - style: plain text, Unicode or TeX.
  ///   - exponent: the common power of ten; `nil` takes none for numbers of a handy size, otherwise a
  ///     multiple of three.
  /// - Precondition: the exponent lies between -400 and 400.
  public func formatted(_ style: MeasurementStyle = .unicode, exponent: Int? = nil) -> String {
    precondition((-400...400).contains(exponent ?? 0), "The exponent must lie within ±400")
    return MeasurementText(self, style: style, exponent: exponent).text
  }

  /// The measurement with its value and errors rounded by the rule of the PDG.
  ///
  /// Source: the Introduction of the Review of Particle Physics, section "Rounding".
  public func rounded() -> Measurement {
    guard let place = PDGRounding.place(errors: [up, down]) else { return self }
    let round = { (number: Double) -> Double in
      guard var digits = DecimalDigits(number) else { return number }
      digits.round(toPlace: place)
      return digits.value
    }
    return Measurement(round(value), up: round(up), down: round(down))
  }
}
