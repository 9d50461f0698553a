extension FitStatus: CustomStringConvertible {
  /// The status as a sentence for a report.
  public var description: String {
    switch self {
    case .converged: "converged"
    case .callLimit(let calls): "call limit reached after \(calls) calls"
    case .saddle(let direction): "saddle point, curving down along \(direction)"
    case .notPositiveDefinite(let eigenvalues):
      "second derivatives not positive definite, eigenvalues \(Self.smallest(of: eigenvalues))"
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
