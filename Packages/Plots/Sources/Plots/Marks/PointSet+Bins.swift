extension PointSet {
  /// A point in the middle of each bin.
  init(bins: BinnedValues, lengths: ErrorBars.Lengths?) {
    self.init(
      x: bins.centers, y: bins.values, vertical: lengths, edges: bins.edges,
      binNames: bins.binLabels)
  }
}

extension BinnedValues {
  /// Horizontal bars that span the bins.
  var halfWidths: ErrorBars.Lengths {
    let halves = values.indices.map { (edges[$0 + 1] - edges[$0]) / 2 }
    return ErrorBars.Lengths(down: halves, up: halves)
  }
}
