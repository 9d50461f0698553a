extension FitStatus: CustomStringConvertible {
  /// The status as a sentence; parameters in a direction are numbered from #0.
  public var description: String { description { "#\($0)" } }

  /// The status as a sentence that names the parameters in a direction.
  func description(naming names: [String]) -> String {
    description { $0 < names.count ? names[$0] : "#\($0)" }
  }

  private func description(naming name: (Int) -> String) -> String {
    func direction(_ components: [Double]) -> String {
      let largest = components.map(abs).max() ?? 0
      let parts = components.enumerated().filter { abs($0.1) >= 0.01 * largest && $0.1 != 0 }
        .sorted { abs($0.1) > abs($1.1) }
      let shown = parts.prefix(6).map { "\(($0.1 * 1000).rounded() / 1000) \(name($0.0))" }
      let rest = parts.count > 6 ? ["and \(parts.count - 6) smaller ones"] : []
      return (shown + rest).joined(separator: ", ")
    }
    return switch self {
    case .converged: "converged"
    case .callLimit(let calls): "call limit reached after \(calls) calls"
    case .saddle(let way): "saddle point, curving down along \(direction(way))"
    case .notPositiveDefinite(let eigenvalues, let way):
      "second derivatives not positive definite, level along \(direction(way)), eigenvalues "
        + Self.smallest(of: eigenvalues)
    case .stalled(let edm): "stalled: no step lowers the cost, estimated distance \(edm)"
    case .notFinite(let place): "not finite: \(place)"
    case .cancelled: "cancelled"
    }
  }

  /// The eigenvalues, or the smallest ones of many.
  private static func smallest(of eigenvalues: [Double]) -> String {
    guard eigenvalues.count > 6 else { return "\(eigenvalues)" }
    let first = eigenvalues.sorted().prefix(3).map { "\($0)" }.joined(separator: ", ")
    return "[\(first) and \(eigenvalues.count - 3) larger ones]"
  }
}
