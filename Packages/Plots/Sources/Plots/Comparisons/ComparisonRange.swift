/// How far the vertical axis of a comparison reaches from its middle.
enum ComparisonRange {
  private static let ratioReaches = [0.025, 0.06, 0.12, 0.24, 0.6]
  private static let asymmetryReaches = [0.06, 0.12, 0.24, 0.6]

  /// The smallest comfortable distance from one that holds all ratios; 1.2 at most.
  static func ratio(_ ratios: [Double]) -> Double {
    relative(ratios.map { $0 - 1 })
  }

  /// The smallest comfortable distance from zero that holds all relative differences; 1.2 at most.
  static func relative(_ differences: [Double]) -> Double {
    let most = largest(differences) ?? 0.4
    return ratioReaches.first { $0 > most * 1.1 } ?? 1.2
  }

  /// The smallest comfortable distance from zero that holds all asymmetries; 1.2 at most.
  static func asymmetry(_ values: [Double]) -> Double {
    let most = largest(values) ?? 0.4
    return asymmetryReaches.first { $0 > most * 1.1 } ?? 1.2
  }

  /// A distance from zero that holds all pulls, 3 at least and 10 at most.
  static func pull(_ pulls: [Double]) -> Double {
    min(max(3.5, (largest(pulls) ?? 0) * 1.15), 10)
  }

  private static func largest(_ values: [Double]) -> Double? {
    values.filter(\.isFinite).map(\.magnitude).max()
  }
}
