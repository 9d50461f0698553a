extension AnyHistogram {
  /// A histogram of integer counts, given with the flow bins, the last axis fastest.
  ///
  /// - Throws: `HistogramError` if the axes do not span as many cells as there are counts.
  public init(
    axes: [AnyAxis], counts: [Int64], annotation: Annotation = Annotation()
  ) throws(HistogramError) {
    try AnyHistogram.require(axes, cells: counts.count)
    self.init(unchecked: axes, cells: Counts(counts: counts), annotation: annotation)
  }

  /// A histogram of values, given with the flow bins, the last axis fastest.
  ///
  /// - Parameters:
  ///   - axes: the axes.
  ///   - values: the content of each cell.
  ///   - isUnweighted: whether the values are sums of entries of weight 1, so that they are their own
  ///     variances.
  ///   - annotation: the name, label and metadata.
  /// - Throws: `HistogramError` if the axes do not span as many cells as there are values.
  public init(
    axes: [AnyAxis], values: [Double], isUnweighted: Bool, annotation: Annotation = Annotation()
  ) throws(HistogramError) {
    try AnyHistogram.require(axes, cells: values.count)
    self.init(
      unchecked: axes, cells: Sums(sums: values, isUnweighted: isUnweighted),
      annotation: annotation)
  }

  /// A weighted histogram of values and variances, given with the flow bins, the last axis fastest.
  ///
  /// - Throws: `HistogramError` if the axes do not span as many cells as there are values and
  ///   variances.
  public init(
    axes: [AnyAxis], values: [Double], variances: [Double], annotation: Annotation = Annotation()
  ) throws(HistogramError) {
    try AnyHistogram.require(axes, cells: values.count)
    try AnyHistogram.require(axes, cells: variances.count)
    let cells = zip(values, variances).map { WeightedSum(value: $0, variance: $1) }
    self.init(unchecked: axes, cells: Weighted(cells: cells), annotation: annotation)
  }

  /// A histogram of cells that were accumulated elsewhere, flow bins included, the last axis fastest.
  ///
  ///     var cells = Mean().empty(count: axis.extent)
  ///     cells[1] = SampleMean(count: 3, mean: 0.5, squaredDeviations: 0.25)
  ///     let profile = try AnyHistogram(axes: [axis], cells: cells)
  ///
  /// - Throws: `HistogramError` if the axes do not span as many cells.
  public init(
    axes: [AnyAxis], cells: some CellStorage, annotation: Annotation = Annotation()
  ) throws(HistogramError) {
    try AnyHistogram.require(axes, cells: cells.count)
    self.init(unchecked: axes, cells: cells, annotation: annotation)
  }

  private static func require(_ axes: [AnyAxis], cells: Int) throws(HistogramError) {
    let expected = try cellCount(axes)
    guard expected == cells else { throw HistogramError(.cells(expected: expected, got: cells)) }
  }
}
