extension FitStatus: CustomStringConvertible {
  /// The status as a sentence for a report.
  public var description: String {
    switch self {
    case .converged: "converged"
    case .callLimit(let calls): "call limit reached after \(calls) calls"
    case .saddle(let direction): "saddle point, curving down along \(direction)"
    case .notPositiveDefinite(let eigenvalues):
      "second derivatives not positive definite, eigenvalues \(eigenvalues)"
    case .stalled(let edm): "stalled: no step lowers the cost, estimated distance \(edm)"
    case .notFinite(let place): "not finite: \(place)"
    case .cancelled: "cancelled"
    }
  }
}
