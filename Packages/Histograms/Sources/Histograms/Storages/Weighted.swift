import CHistograms

/// Cells of sums of weights and of squared weights: values with variances.
///
/// This is Boost.Histogram's `Weight`, and a ROOT histogram with `Sumw2`.
public struct Weighted: CellStorage {
  @usableFromInline var cells: [WeightedSum]

  /// No cells yet: the choice of a storage, as in `Histogram(axis, storage: Weighted())`.
  public init() { cells = [] }

  init(cells: [WeightedSum]) { self.cells = cells }

  /// The kind `weighted`.
  public static var kind: StorageKind { .weighted }

  /// Cells of zeros.
  public func empty(count: Int) -> Weighted {
    Weighted(cells: Array(repeating: WeightedSum(), count: count))
  }

  /// The number of cells.
  public var count: Int { cells.count }

  /// The sums of a cell.
  public subscript(cell: Int) -> WeightedSum {
    get { cells[cell] }
    set { cells[cell] = newValue }
  }

  /// The sum of weights.
  public func value(at cell: Int) -> Double { cells[cell].value }

  /// The sum of squared weights.
  public func variance(at cell: Int) -> Double? { cells[cell].variance }

  /// Adds 1 to the value and to the variance.
  @inlinable
  public mutating func addEntry(at cell: Int) {
    cells[cell] += WeightedSum(value: 1, variance: 1)
  }

  /// Adds the numbers of entries to values and variances.
  public mutating func add(entries: Span<Int64>) { add(entries: entries, weight: 1) }

  /// Adds sums cell by cell.
  public mutating func add(_ other: Weighted) {
    for i in cells.indices { cells[i] += other.cells[i] }
  }

  /// Adds the sums of one cell.
  public mutating func add(_ other: Weighted, cell source: Int, to cell: Int) {
    cells[cell] += other.cells[source]
  }

  /// Values times a number, variances times its square.
  public func scaled(by factor: Double) -> Weighted {
    Weighted(
      cells: cells.map {
        WeightedSum(value: factor * $0.value, variance: factor * factor * $0.variance)
      })
  }
}

extension Weighted: WeightedCellStorage {
  /// Adds the weight and its square.
  @inlinable
  public mutating func add(weight: Double, at cell: Int) {
    cells[cell] += WeightedSum(value: weight, variance: weight * weight)
  }

  /// Adds the weight, and its square, times the number of entries.
  public mutating func add(entries: Span<Int64>, weight: Double) {
    for i in entries.indices where entries[i] != 0 {
      let sum = weight * Double(entries[i])
      cells[i] += WeightedSum(value: sum, variance: weight * sum)
    }
  }

  /// Adds each weight and its square to its cell, in order.
  public mutating func add(weights: Span<Double>, at cells: Span<Int32>) {
    precondition(weights.count == cells.count, "one weight per cell number")
    let end = UInt32(truncatingIfNeeded: self.cells.count)
    self.cells.withUnsafeMutableBytes { sums in
      weights.withUnsafeBufferPointer { weights in
        cells.withUnsafeBufferPointer { cells in
          chist_sum_weights(
            weights.baseAddress, cells.baseAddress, cells.count,
            sums.assumingMemoryBound(to: chist_weighted.self).baseAddress, end)
        }
      }
    }
  }
}

extension CellStorage where Self == Weighted {
  /// Sums of weights and of squared weights.
  public static var weighted: Weighted { Weighted() }
}
