import RealModule

/// Ticks at multiples of 1, 2 or 5 times a power of ten.
enum LinearTicks {
  static func make(_ map: AxisMap, target: Int) -> Ticks {
    let span = map.upper - map.lower
    guard span > 0, span.isFinite else { return Ticks() }
    let step = Step(atLeast: span / Double(max(target, 1)))
    var ticks = Ticks()
    let positions = multiples(of: step.value, in: map)
    ticks.exponent = exponent(of: positions.map(\.magnitude).max() ?? 0, step: step)
    let decimals = min(max(0, ticks.exponent - step.exponent), 15)
    let scale = Double.pow(10, -ticks.exponent)
    ticks.majors = positions.map {
      Ticks.Major(position: $0, label: text($0 * scale, decimals: decimals))
    }
    ticks.minors = multiples(of: step.value / Double(step.divisions), in: map).filter { minor in
      !positions.contains { ($0 - minor).magnitude < step.value * 1e-3 }
    }
    return ticks
  }

  /// A distance of 1, 2 or 5 times a power of ten.
  struct Step {
    var mantissa: Int
    var exponent: Int

    init(atLeast distance: Double) {
      let power = Int(Double.log10(distance).rounded(.down))
      let ratio = distance / Double.pow(10, power) * (1 - 1e-9)
      exponent = ratio <= 5 ? power : power + 1
      mantissa = ratio <= 1 ? 1 : ratio <= 2 ? 2 : ratio <= 5 ? 5 : 1
    }

    var value: Double {
      exponent < 0
        ? Double(mantissa) / Double.pow(10, -exponent) : Double(mantissa) * Double.pow(10, exponent)
    }

    /// Into how many parts minor ticks divide it.
    var divisions: Int { mantissa == 2 ? 4 : 5 }
  }

  private static func multiples(of step: Double, in map: AxisMap) -> [Double] {
    let first = (map.lower / step - 1e-9).rounded(.up)
    let last = (map.upper / step + 1e-9).rounded(.down)
    guard last >= first, last - first < 1000, first.magnitude < 1e15 else { return [] }
    return (0...Int(last - first)).map { (first + Double($0)) * step }
  }

  /// The common power of ten of labels that would be long without one: a multiple of three.
  private static func exponent(of largest: Double, step: Step) -> Int {
    guard largest >= 1e5 || step.exponent < -3 && largest < 0.1, largest > 0 else { return 0 }
    let power = Int(Double.log10(largest * (1 + 1e-9)).rounded(.down))
    let exponent = Int((Double(power) / 3).rounded(.down)) * 3
    // Run numbers and times stay whole: 380010 rather than 380.01 × 10³.
    let isOffset = exponent > 0 && step.exponent >= 0 && exponent - step.exponent >= 2
    return isOffset && largest < 1e15 ? 0 : exponent
  }

  private static func text(_ value: Double, decimals: Int) -> Label {
    let number = DecimalText.fixed(value, decimals: decimals)
    let isZero = number.allSatisfy { $0 == "0" || $0 == "." }
    return .verbatim(isZero ? "0" : number.replacing("-", with: "−"))
  }
}
