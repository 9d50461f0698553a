/// A histogram whose axes and storage are known when the program runs.
///
/// It answers the same questions as ``Histogram``, and is what projections and files give.
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
    axes: [AnyAxis], storage: some CellStorage = Sums(), annotation: Annotation = Annotation()
  ) throws(HistogramError) {
    let count = try AnyHistogram.cellCount(axes)
    self.init(unchecked: axes, cells: storage.empty(count: count), annotation: annotation)
  }

  /// The same histogram with its types erased.
  public init<Cells: CellStorage, each A: Axis>(_ histogram: Histogram<Cells, repeat each A>) {
    self.init(
      unchecked: histogram.axes, cells: histogram.cells, annotation: histogram.annotation)
  }

  init(unchecked axes: [AnyAxis], cells: any CellStorage, annotation: Annotation) {
    self.axes = axes
    self.cells = cells
    self.annotation = annotation
  }

  /// The number of cells the axes span.
  static func cellCount(_ axes: [AnyAxis]) throws(HistogramError) -> Int {
    guard !axes.isEmpty else { throw HistogramError(.badAxis("a histogram needs at least one")) }
    guard let count = CellLayout.cellCount(axes.map(\.extent)) else {
      throw HistogramError(.tooManyCells)
    }
    return count
  }
}
