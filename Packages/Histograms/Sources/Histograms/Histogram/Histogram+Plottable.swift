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

  /// The variance of each bin's content; nil if variances are not known, NaN in single bins of means.
  public func variances(flow: Bool) -> [Double]? {
    cells.variances(of: CellSelection(axes, flow: flow))
  }
}

extension CellStorage {
  /// The variances of some cells: NaN for those not known, nil if none is.
  func variances(of selection: CellSelection) -> [Double]? {
    var isKnown = selection.cells.isEmpty
    let variances = selection.cells.map { cell -> Double in
      guard let variance = variance(at: cell) else { return .nan }
      isKnown = true
      return variance
    }
    return isKnown ? variances : nil
  }
}
