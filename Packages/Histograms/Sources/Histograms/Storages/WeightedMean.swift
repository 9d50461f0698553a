/// Cells of means of weighted samples: a profile.
///
/// The value of a cell is the weighted mean of its samples, and its variance that of the mean. This is
/// Boost.Histogram's `WeightedMean`, and ROOT's `TProfile`.
public struct WeightedMean: CellStorage {
  @usableFromInline var cells: [WeightedSampleMean]

  /// No cells yet: the choice of a storage, as in `Histogram(axis, storage: WeightedMean())`.
  public init() { cells = [] }

  init(cells: [WeightedSampleMean]) { self.cells = cells }

  /// The kind `weighted_mean`.
  public static var kind: StorageKind { .weightedMean }

  /// Cells without samples.
  public func empty(count: Int) -> WeightedMean {
    WeightedMean(cells: Array(repeating: WeightedSampleMean(), count: count))
  }

  /// The number of cells.
  public var count: Int { cells.count }

  /// The mean of a cell.
  public subscript(cell: Int) -> WeightedSampleMean {
    get { cells[cell] }
    set { cells[cell] = newValue }
  }

  /// The mean of the samples.
  public func value(at cell: Int) -> Double { cells[cell].mean }

  /// The variance of the mean; nil where the samples do not tell it.
  public func variance(at cell: Int) -> Double? { cells[cell].variance }

  /// Combines the samples cell by cell.
  public mutating func add(_ other: WeightedMean) {
    for i in cells.indices { cells[i] += other.cells[i] }
  }

  /// Combines the samples of one cell.
  public mutating func add(_ other: WeightedMean, cell source: Int, to cell: Int) {
    cells[cell] += other.cells[source]
  }

  /// The means of the samples times a number; weights stay.
  public func scaled(by factor: Double) -> WeightedMean {
    WeightedMean(
      cells: cells.map {
        var cell = $0
        cell.mean *= factor
        cell.squaredDeviations *= factor * factor
        return cell
      })
  }
}

extension WeightedMean: WeightedSampledCellStorage {
  /// Adds one sample of weight 1.
  @inlinable
  public mutating func add(sample: Double, at cell: Int) { cells[cell].add(sample, weight: 1) }

  /// Adds one sample with its weight.
  @inlinable
  public mutating func add(sample: Double, weight: Double, at cell: Int) {
    cells[cell].add(sample, weight: weight)
  }

  /// Adds each sample, of weight 1, to its cell, in order.
  public mutating func add(samples: Span<Double>, at cells: Span<Int32>) {
    let end = UInt32(truncatingIfNeeded: self.cells.count)
    var means = self.cells.mutableSpan
    for i in cells.indices where UInt32(bitPattern: cells[i]) < end {
      means[unchecked: Int(cells[i])].add(samples[i], weight: 1)
    }
  }

  /// Adds each sample with its weight to its cell, in order.
  public mutating func add(samples: Span<Double>, weights: Span<Double>, at cells: Span<Int32>) {
    let end = UInt32(truncatingIfNeeded: self.cells.count)
    var means = self.cells.mutableSpan
    for i in cells.indices where UInt32(bitPattern: cells[i]) < end {
      means[unchecked: Int(cells[i])].add(samples[i], weight: weights[i])
    }
  }
}

extension CellStorage where Self == WeightedMean {
  /// Means of weighted samples.
  public static var weightedMean: WeightedMean { WeightedMean() }
}
