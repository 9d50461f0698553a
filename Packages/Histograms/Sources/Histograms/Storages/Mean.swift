/// Cells of means of samples: a profile without weights.
///
/// The value of a cell is the mean of its samples, and its variance that of the mean. This is
/// Boost.Histogram's `Mean`, and ROOT's `TProfile` filled without weights.
public struct Mean: CellStorage {
  @usableFromInline var cells: [SampleMean]

  /// No cells yet: the choice of a storage, as in `Histogram(axis, storage: Mean())`.
  public init() { cells = [] }

  init(cells: [SampleMean]) { self.cells = cells }

  /// The kind `mean`.
  public static var kind: StorageKind { .mean }

  /// Cells without samples.
  public func empty(count: Int) -> Mean {
    Mean(cells: Array(repeating: SampleMean(), count: count))
  }

  /// The number of cells.
  public var count: Int { cells.count }

  /// The mean of a cell.
  public subscript(cell: Int) -> SampleMean {
    get { cells[cell] }
    set { cells[cell] = newValue }
  }

  /// The mean of the samples.
  public func value(at cell: Int) -> Double { cells[cell].mean }

  /// The variance of the mean; nil for fewer than two samples.
  public func variance(at cell: Int) -> Double? { cells[cell].variance }

  /// Combines the samples cell by cell.
  public mutating func add(_ other: Mean) {
    for i in cells.indices { cells[i] += other.cells[i] }
  }

  /// Combines the samples of one cell.
  public mutating func add(_ other: Mean, cell source: Int, to cell: Int) {
    cells[cell] += other.cells[source]
  }

  /// The means of the samples times a number.
  public func scaled(by factor: Double) -> Mean {
    Mean(
      cells: cells.map {
        SampleMean(
          count: $0.count, mean: factor * $0.mean,
          squaredDeviations: factor * factor * $0.squaredDeviations)
      })
  }
}

extension Mean: SampledCellStorage {
  /// Adds one sample.
  @inlinable
  public mutating func add(sample: Double, at cell: Int) { cells[cell].add(sample) }

  /// Adds each sample to its cell, in order.
  public mutating func add(samples: Span<Double>, at cells: Span<Int32>) {
    let end = UInt32(truncatingIfNeeded: self.cells.count)
    var means = self.cells.mutableSpan
    for i in cells.indices where UInt32(bitPattern: cells[i]) < end {
      means[unchecked: Int(cells[i])].add(samples[i])
    }
  }
}

extension CellStorage where Self == Mean {
  /// Means of samples.
  public static var mean: Mean { Mean() }
}
