extension Histogram: PlottableHistogram {
  /// The axes, their types erased.
  public var axes: [AnyAxis] {
    var axes: [AnyAxis] = []
    for axis in repeat each typedAxes { axes.append(AnyAxis(axis)) }
    return axes
  }

  /// What a cell keeps.
  public var storageKind: StorageKind { Cells.kind }

  /// The content of each bin.
  public func values(flow: Bool) -> [Double] {
    CellSelection(axes, flow: flow).cells.map { cells.value(at: $0) }
  }

  /// The variance of each bin's content; nil if variances are not known.
  public func variances(flow: Bool) -> [Double]? {
    cells.variances(of: CellSelection(axes, flow: flow))
  }
}

extension CellStorage {
  /// The variances of some cells; nil unless all are known.
  func variances(of selection: CellSelection) -> [Double]? {
    var variances: [Double] = []
    variances.reserveCapacity(selection.cells.count)
    for cell in selection.cells {
      guard let variance = variance(at: cell) else { return nil }
      variances.append(variance)
    }
    return variances
  }
}
