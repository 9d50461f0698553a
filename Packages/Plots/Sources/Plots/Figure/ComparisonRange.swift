/// How far the vertical axis of a comparison reaches from its middle.
enum ComparisonRange {
  private static let ratioReaches = [0.025, 0.06, 0.12, 0.24, 0.6]

  /// The smallest comfortable distance from one that holds all ratios; 1.2 at most.
  static func ratio(_ ratios: [Double]) -> Double {
    let most = ratios.filter(\.isFinite).map { ($0 - 1).magnitude }.max() ?? 0.4
    return ratioReaches.first { $0 > most * 1.1 } ?? 1.2
  }

  /// A distance from zero that holds all pulls, 3 at least and 10 at most.
  static func pull(_ pulls: [Double]) -> Double {
    let largest = pulls.filter(\.isFinite).map(\.magnitude).max() ?? 0
    return min(max(3.5, largest * 1.15), 10)
  }
}
