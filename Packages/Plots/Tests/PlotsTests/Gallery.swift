import Histograms

@testable import Plots

/// Figures that together show every kind of mark, from data that are the same everywhere.
enum Gallery {
  static let pictures: [String: @Sendable () throws -> any Picture] = [
    "zpeak": { try zPeak() }, "stack": { try stack() }, "steps": { try steps() },
    "graph": { graph() }, "heatmap": { heatMap() }, "loglog": { logLog() },
    "categories": { try categories() }, "atlas": { try atlas() }, "limits": { try limits() },
    "small": { try small() }, "empty": { try empty() }, "zeros": { try zeros() },
    "difference": { try difference() }, "corners": { corners() }, "names": { try longNames() },
    "legend": { longLegend() }, "pulls": { pulls() }, "ranking": { ranking() },
    "correlations": { correlations() }, "scan": { scan() }, "contours": { contours() },
    "corner": { try corner() }, "postfit": { try postFit() }, "model": { model() },
    "efficiency": { try efficiency() }, "asymmetry": { try asymmetry() },
    "profile": { try profile() }, "bars": { try bars() }, "blinded": { try blinded() },
    "event": { event() }, "projections": { try projections() }, "grid": { try grid() },
    "extremes": { try extremes() }, "manybins": { try manyBins() },
  ]

  static var names: [String] { pictures.keys.sorted() }

  static func picture(_ name: String) throws -> any Picture {
    try pictures[name]?() ?? Figure()
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
