extension Histogram: CustomStringConvertible {
  /// One line, such as `Histogram(Regular(60, 60.0...120.0), storage: double): 1234.0 ± 35.1`.
  ///
  /// The number is the content of all bins without flow bins.
  public var description: String { summary(type: "Histogram") }
}

extension AnyHistogram: CustomStringConvertible {
  /// One line, such as `AnyHistogram(Regular(60, 60.0...120.0), storage: double): 1234.0 ± 35.1`.
  ///
  /// The number is the content of all bins without flow bins.
  public var description: String { summary(type: "AnyHistogram") }
}

extension PlottableHistogram {
  func summary(type: String) -> String {
    let parts = axes.map(\.summary) + ["storage: \(storageKind.rawValue)"]
    return "\(type)(\(parts.joined(separator: ", "))): \(sum())"
  }
}
