import RealModule

/// Ticks at powers of ten, with multiples between them.
enum LogTicks {
  /// With more powers of ten, ticks without numbers would run together.
  private static let mostDecades = 100

  static func make(_ map: AxisMap, target: Int) -> Ticks {
    let first = Int(Double.log10(map.lower).rounded(.down))
    let last = Int(Double.log10(map.upper).rounded(.up))
    let decades = (first...max(first, last)).filter { map.contains(Double.pow(10, $0)) }
    let multiples = self.multiples(first...max(first, last), on: map)
    if decades.count < 2 { return withinDecade(map, multiples, target: target) }
    var ticks = Ticks()
    let stride = (decades.count + target - 1) / max(target, 1)
    for decade in decades {
      let value = Double.pow(10, decade)
      if decade.isMultiple(of: stride) {
        ticks.majors.append(Ticks.Major(position: value, label: power(decade)))
      } else if decades.count <= mostDecades {
        ticks.minors.append(value)
      }
    }
    if stride == 1 { ticks.minors = multiples.filter { $0.digit > 1 }.map(\.value) }
    return ticks
  }

  private static func multiples(
    _ decades: ClosedRange<Int>, on map: AxisMap
  ) -> [(digit: Int, value: Double)] {
    decades.flatMap { decade in
      (1...9).map { ($0, Double($0) * Double.pow(10, decade)) }
    }.filter { map.contains($0.1) }
  }

  /// Labels at 1, 2 and 5 where an axis shows less than two powers of ten, and even steps where it
  /// shows less than that.
  private static func withinDecade(
    _ map: AxisMap, _ multiples: [(digit: Int, value: Double)], target: Int
  ) -> Ticks {
    let labelled = multiples.filter { [1, 2, 5].contains($0.digit) }
    guard labelled.count >= 3 else { return LinearTicks.make(map, target: target) }
    var ticks = Ticks()
    ticks.majors = labelled.map { digit, value in
      Ticks.Major(position: value, label: plain(value, digit: digit))
    }
    ticks.minors = multiples.filter { ![1, 2, 5].contains($0.digit) }.map(\.value)
    return ticks
  }

  private static func power(_ exponent: Int) -> Label {
    switch exponent {
    case 0: "1"
    case 1: "10"
    default: Label("10^{\(exponent)}")
    }
  }

  private static func plain(_ value: Double, digit: Int) -> Label {
    let exponent = Int(Double.log10(value * (1 + 1e-9)).rounded(.down))
    if exponent >= -3, exponent <= 4 {
      return .verbatim(DecimalText.fixed(value, decimals: max(0, -exponent)))
    }
    return digit == 1 ? power(exponent) : Label("\(digit)×10^{\(exponent)}")
  }
}
