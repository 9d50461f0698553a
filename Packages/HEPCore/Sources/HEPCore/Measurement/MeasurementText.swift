/// The text of a measurement in a style.
struct MeasurementText {
  private let measurement: Measurement
  private let style: MeasurementStyle
  private let place: Int?
  private let exponent: Int

  init(_ measurement: Measurement, style: MeasurementStyle, exponent: Int?) {
    self.measurement = measurement
    self.style = style
    self.place = PDGRounding.place(errors: [measurement.up, measurement.down])
    self.exponent = exponent ?? Self.handyExponent(measurement, place: place)
  }

  var text: String {
    let value = number(measurement.value)
    let up = number(measurement.up)
    let down = number(measurement.down)
    let both =
      switch (style, measurement.isSymmetric) {
      case (.plain, true): "\(value) +/- \(up)"
      case (.unicode, true): "\(value) ± \(up)"
      case (.tex, true): "\(value) \\pm \(up)"
      case (.plain, false), (.unicode, false): "\(value) +\(up) -\(down)"
      case (.tex, false): "\(value)^{+\(up)}_{-\(down)}"
      }
    guard exponent != 0 else { return both }
    return switch style {
    case .plain: "(\(both))e\(exponent)"
    case .unicode: "(\(both)) × 10\(Self.superscript(exponent))"
    case .tex: "(\(both)) \\times 10^{\(exponent)}"
    }
  }

  /// No power of ten between 0.001 and a million, as long as the digits reach the units.
  private static func handyExponent(_ measurement: Measurement, place: Int?) -> Int {
    let numbers = [measurement.value, measurement.up, measurement.down].compactMap { number in
      var digits = DecimalDigits(number)
      if let place { digits?.round(toPlace: place) }
      return digits
    }
    guard let lead = numbers.filter({ !$0.digits.isEmpty }).map(\.leadingPlace).max() else {
      return 0
    }
    if (-3..<6).contains(lead) && (place ?? 0) <= 0 { return 0 }
    return lead - ((lead % 3) + 3) % 3
  }

  private func number(_ number: Double) -> String {
    guard var digits = DecimalDigits(number) else { return unusual(number) }
    if let place { digits.round(toPlace: place) }
    let last = place ?? (digits.digits.isEmpty ? 0 : digits.leadingPlace - digits.digits.count + 1)
    return digits.text(decimals: exponent - last, exponent: exponent)
  }

  private func unusual(_ number: Double) -> String {
    switch style {
    case .plain: number.isNaN ? "nan" : number < 0 ? "-inf" : "inf"
    case .unicode: number.isNaN ? "nan" : number < 0 ? "-∞" : "∞"
    case .tex: number.isNaN ? "\\mathrm{NaN}" : number < 0 ? "-\\infty" : "\\infty"
    }
  }

  private static func superscript(_ number: Int) -> String {
    let signs: [Character: Character] = [
      "-": "⁻", "0": "⁰", "1": "¹", "2": "²", "3": "³", "4": "⁴", "5": "⁵", "6": "⁶", "7": "⁷",
      "8": "⁸", "9": "⁹",
    ]
    return String("\(number)".map { signs[$0] ?? $0 })
  }
}
