extension AnyHistogram {
  /// The content of all bins together, with or without the flow bins; of means, the mean of all samples.
  public func sum(flow: Bool) -> BinContent { cells.sum(CellSelection(axes, flow: flow)) }
}

extension Histogram {
  /// The content of all bins together, with or without the flow bins; of means, the mean of all samples.
  public func sum(flow: Bool) -> BinContent {
    content.sum(CellSelection(axes, flow: flow))
  }
}

extension CellStorage {
  /// Some cells together.
  fileprivate func sum(_ selection: CellSelection) -> BinContent {
    var sum = empty(count: 1)
    for cell in selection.cells { sum.add(self, cell: cell, to: 0) }
    return sum.content(at: 0)
  }
}
