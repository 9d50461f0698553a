import Foundation

/// Reference numbers of other fitters, from the conformance data.
enum Golden {
  static let folder = ProcessInfo.processInfo.environment["MARTLET_TESTDATA"]

  static var isPresent: Bool { folder != nil }

  /// A part of `fitting/golden.json`, by its keys.
  static func section(_ keys: String...) throws -> [String: Any] {
    let path = (folder ?? "") + "/fitting/golden.json"
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    var section = try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
    for key in keys { section = section[key] as? [String: Any] ?? [:] }
    return section
  }
}

extension [String: Any] {
  func numbers(_ key: String) -> [Double] {
    (self[key] as? [Any] ?? []).compactMap { ($0 as? NSNumber)?.doubleValue }
  }

  func table(_ key: String) -> [[Double]] {
    (self[key] as? [[Any]] ?? []).map { $0.compactMap { ($0 as? NSNumber)?.doubleValue } }
  }

  func number(_ key: String) -> Double { (self[key] as? NSNumber)?.doubleValue ?? .nan }
}

/// Quantiles, from which the reference fits take their data.
enum Quantile {
  /// The standard normal quantile, by bisection.
  static func normal(_ probability: Double) -> Double {
    var (low, high) = (-12.0, 12.0)
    for _ in 0..<200 {
      let middle = 0.5 * (low + high)
      if 0.5 * erfc(-middle / 2.0.squareRoot()) < probability {
        low = middle
      } else {
        high = middle
      }
    }
    return 0.5 * (low + high)
  }

  /// `count` quantiles of a normal density cut off at the ends of a range.
  static func normal(
    mean: Double, sigma: Double, in range: ClosedRange<Double>, count: Int
  ) -> [Double] {
    func mass(_ x: Double) -> Double { 0.5 * erfc(-(x - mean) / sigma / 2.0.squareRoot()) }
    let (low, high) = (mass(range.lowerBound), mass(range.upperBound))
    return (1...count).map { index in
      mean + sigma * normal(low + (high - low) * (Double(index) - 0.5) / Double(count))
    }
  }

  /// `count` quantiles of a falling exponential density from zero to an end.
  static func exponential(rate: Double, end: Double, count: Int) -> [Double] {
    (1...count).map { index in
      -log1p((Double(index) - 0.5) / Double(count) * expm1(-rate * end)) / rate
    }
  }
}
