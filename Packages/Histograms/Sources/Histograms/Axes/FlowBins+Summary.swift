extension FlowBins {
  /// What to append to an axis's summary: nothing for the usual two flow bins.
  var summary: String {
    switch self {
    case .both: ""
    case .underflow: ", flow: underflow"
    case .overflow: ", flow: overflow"
    default: ", flow: none"
    }
  }
}
