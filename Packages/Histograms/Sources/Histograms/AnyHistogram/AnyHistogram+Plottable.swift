extension AnyHistogram: PlottableHistogram {
  /// What a cell keeps.
  public var storageKind: StorageKind { type(of: cells).kind }

  /// The content of each bin.
  public func values(flow: Bool) -> [Double] {
    let cells = cells
    return CellSelection(axes, flow: flow).cells.map { cells.value(at: $0) }
  }

  /// The variance of each bin's content; nil if variances are not known.
  public func variances(flow: Bool) -> [Double]? {
    cells.variances(of: CellSelection(axes, flow: flow))
  }
}
