import Histograms

extension BinnedValues {
  /// What becomes of the entries outside the axis of a histogram.
  public enum FlowBins: Sendable, Hashable {
    /// They are not shown.
    case hidden
    /// They count in the first and the last bin.
    case added
    /// They have bins of their own, each a twentieth of the axis wide.
    case shown
  }

  /// The bins of a histogram with one axis.
  ///
  /// - Parameters:
  ///   - histogram: With one axis.
  ///   - flow: What becomes of the entries outside the axis.
  /// - Throws: ``PlotError`` of kind `badData` if the histogram has another number of axes.
  public init(
    _ histogram: some PlottableHistogram, flow: FlowBins = .hidden
  ) throws(PlotError) {
    let axes = histogram.axes
    guard axes.count == 1 else {
      throw PlotError(
        .badData, "A histogram with \(axes.count) axes cannot be drawn over one: project it first.")
    }
    try self.init(
      edges: axes[0].edges, values: histogram.values(), variances: histogram.variances(),
      binLabels: axes[0].binLabels)
    guard flow != .hidden else { return }
    guard !histogram.storageKind.takesSamples else {
      throw PlotError(.badData, "The flow bins of a histogram of means have no place among others.")
    }
    let ends = (below: axes[0].hasUnderflow, above: axes[0].hasOverflow)
    let (all, variances) = (histogram.values(flow: true), histogram.variances(flow: true))
    self =
      flow == .added
      ? addingFlow(all, variances, ends) : try showingFlow(all, variances, ends)
  }

  private func addingFlow(
    _ all: [Double], _ allVariances: [Double]?, _ ends: (below: Bool, above: Bool)
  ) -> BinnedValues {
    func added(_ all: [Double]) -> [Double] {
      guard count > 0 else { return [] }
      var inner = Array(all.dropFirst(ends.below ? 1 : 0).dropLast(ends.above ? 1 : 0))
      if ends.below { inner[0] += all[0] }
      if ends.above { inner[inner.count - 1] += all[all.count - 1] }
      return inner
    }
    return replacing(values: added(all), variances: allVariances.map(added))
  }

  private func showingFlow(
    _ all: [Double], _ allVariances: [Double]?, _ ends: (below: Bool, above: Bool)
  ) throws(PlotError) -> BinnedValues {
    guard let first = edges.first, let last = edges.last, count > 0 else { return self }
    let width = (last - first) / 20
    return try BinnedValues(
      edges: (ends.below ? [first - width] : []) + edges + (ends.above ? [last + width] : []),
      values: all, variances: allVariances,
      binLabels: binLabels.map { (ends.below ? ["<"] : []) + $0 + (ends.above ? [">"] : []) })
  }
}
