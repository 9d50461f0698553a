extension PlottableHistogram {
  /// The content of all bins together, with or without the flow bins.
  public func sum(flow: Bool) -> BinContent {
    let variances = variances(flow: flow)
    return BinContent(
      value: values(flow: flow).reduce(0, +), variance: variances.map { $0.reduce(0, +) })
  }

  /// The content of all bins together, without the flow bins.
  public func sum() -> BinContent { sum(flow: false) }

  /// The content of the bins of a 1-D histogram from the one that holds `range.lowerBound` up to, but
  /// without, the one that holds `range.upperBound`.
  ///
  /// With edges as bounds this is the content of the range, `h.integrate(80..<100)`; a bin is never
  /// split. A bound outside the axis reaches up to, and never includes, the flow bin. On a circular axis a
  /// range may go on past the upper edge, `h.integrate(3..<2 * .pi + 1)`; a bin counts once.
  ///
  /// - Precondition: the histogram has one axis, of numbers.
  public func integrate(_ range: Range<Double>) -> BinContent {
    let bins = bins(in: range)
    let (values, variances) = (values(), variances())
    return BinContent(
      value: bins.reduce(0) { $0 + values[$1] },
      variance: variances.map { variances in bins.reduce(0) { $0 + variances[$1] } })
  }

  private func bins(in range: Range<Double>) -> [Int] {
    precondition(dimension == 1, "a histogram of \(dimension) axes has no single range of values")
    let axis = axes[0]
    guard let lower = axis.index(of: range.lowerBound), let upper = axis.index(of: range.upperBound)
    else { preconditionFailure("the axis \(axis.summary) does not bin numbers") }
    if axis.isCircular, let begin = axis.edges.first, let end = axis.edges.last {
      func turn(_ value: Double) -> Double { ((value - begin) / (end - begin)).rounded(.down) }
      if range.upperBound - range.lowerBound >= end - begin { return Array(0..<axis.count) }
      if turn(range.upperBound) > turn(range.lowerBound) {
        return Array(lower..<axis.count) + (0..<min(lower, upper))
      }
    }
    let first = min(max(lower, 0), axis.count)
    return Array(first..<min(max(upper, first), axis.count))
  }
}
