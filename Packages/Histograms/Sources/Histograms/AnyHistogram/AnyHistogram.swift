/// A histogram whose axes and storage are known when the program runs.
///
/// It answers the same questions as ``Histogram`` and is what slicing and reading files give.
public struct AnyHistogram: Sendable {
  /// The axes.
  public internal(set) var axes: [AnyAxis]

  /// The content of all bins, flow bins included; the last axis runs fastest.
  public internal(set) var cells: any CellStorage

  /// The name, label and metadata.
  public var annotation: Annotation

  /// An empty histogram with these axes and the given storage.
  ///
  /// - Throws: `HistogramError` if there is no axis, or the axes span more than 2^31 - 2 cells.
  public init(
    axes: [AnyAxis], storage: some CellStorage, annotation: Annotation = Annotation()
  ) throws(HistogramError) {
    guard !axes.isEmpty else { throw HistogramError(.badAxis("a histogram needs at least one")) }
    guard let count = CellLayout.cellCount(axes.map(\.extent)) else {
      throw HistogramError(.tooManyCells)
    }
    self.axes = axes
    cells = storage.empty(count: count)
    self.annotation = annotation
  }

  /// The same histogram with its types erased.
  public init<Cells: CellStorage, each A: Axis>(_ histogram: Histogram<Cells, repeat each A>) {
    axes = histogram.axes
    cells = histogram.cells
    annotation = histogram.annotation
  }
}
