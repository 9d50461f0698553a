extension [Component] {
  /// The histograms with the smallest content first, so that a stack has it at the bottom.
  ///
  /// Functions keep their order before the histograms.
  public func sortedByContent() -> [Component] {
    func content(_ component: Component) -> Double {
      ((try? component.bins())?.values ?? []).filter(\.isFinite).reduce(0, +)
    }
    return enumerated().map { (content($0.element), $0.offset, $0.element) }
      .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }

  /// The sum of histograms in the same bins; variances add if all are known.
  ///
  /// - Throws: ``PlotError`` of kind `badData` if there is none, one is a function, or edges differ.
  public func total() throws(PlotError) -> BinnedValues {
    guard let first else {
      throw PlotError(.badData, "A model needs at least one component.")
    }
    var sum = try first.bins()
    for part in dropFirst() {
      let bins = try part.bins()
      try sum.requireSameEdges(as: bins, "the stack", "“\(part.label.plainText)”")
      var variances: [Double]?
      if let known = sum.variances, let more = bins.variances {
        variances = zip(known, more).map { $0 + $1 }
      }
      sum = sum.replacing(
        values: zip(sum.values, bins.values).map { $0 + $1 }, variances: variances)
    }
    return sum
  }
}
