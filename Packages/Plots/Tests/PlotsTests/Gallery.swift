import Histograms

@testable import Plots

/// Figures that together show every kind of mark, from data that are the same everywhere.
enum Gallery {
  static let names = [
    "zpeak", "stack", "steps", "graph", "heatmap", "loglog", "categories", "atlas", "limits",
    "small", "empty", "zeros", "difference", "corners", "names", "legend",
  ]

  static func figure(_ name: String) throws -> Figure {
    switch name {
    case "stack": try stack()
    case "steps": try steps()
    case "graph": graph()
    case "heatmap": heatMap()
    case "loglog": logLog()
    case "categories": try categories()
    case "atlas": try atlas()
    case "limits": limits()
    case "small": try small()
    case "empty": try empty()
    case "zeros": try zeros()
    case "difference": try difference()
    case "names": try longNames()
    case "legend": longLegend()
    case "corners": corners()
    default: try zPeak()
    }
  }

  /// A deterministic number from 0 to 1, far from even, for scatter in the data.
  static func noise(_ i: Int) -> Double {
    let mixed = UInt64(i + 1) &* 0x9E37_79B9_7F4A_7C15
    return Double((mixed ^ (mixed >> 29)) % 10_000) / 10_000
  }

  /// Counts that scatter about expectations.
  static func counts(_ expected: [Double], seed: Int = 0) -> [Double] {
    expected.enumerated().map { i, e in
      let deviation = noise(i + seed) + noise(i + seed + 100) + noise(i + seed + 200) - 1.5
      return max(0, (e + deviation * 2 * e.squareRoot()).rounded())
    }
  }

  static func edges(_ count: Int, _ range: ClosedRange<Double>) -> [Double] {
    let step = (range.upperBound - range.lowerBound) / Double(count)
    return (0...count).map { range.lowerBound + Double($0) * step }
  }

  static func peak(_ x: Double, at mean: Double, width: Double) -> Double {
    let t = (x - mean) / width
    return 1 / (1 + t * t)
  }
}
