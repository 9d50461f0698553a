/// Cells of 64-bit integer counts: exact, without weights.
///
/// Filling with weights does not compile; use ``Sums`` or ``Weighted`` for that. This is
/// Boost.Histogram's `Int64`.
public struct Counts: CountingCellStorage {
  @usableFromInline var counts: [Int64]

  /// No cells yet: the choice of a storage, as in `Histogram(axis, storage: Counts())`.
  public init() { counts = [] }

  init(counts: [Int64]) { self.counts = counts }

  /// The kind `int`.
  public static var kind: StorageKind { .int }

  /// Cells of zeros.
  public func empty(count: Int) -> Counts { Counts(counts: Array(repeating: 0, count: count)) }

  /// The number of cells.
  public var count: Int { counts.count }

  /// The count of a cell.
  public subscript(cell: Int) -> Int64 {
    get { counts[cell] }
    set { counts[cell] = newValue }
  }

  /// The count as a number.
  public func value(at cell: Int) -> Double { Double(counts[cell]) }

  /// The count: the variance of a Poisson number, estimated by itself.
  public func variance(at cell: Int) -> Double? { Double(counts[cell]) }

  /// Counts one more.
  @inlinable
  public mutating func addEntry(at cell: Int) { counts[cell] &+= 1 }

  /// Adds to the counts.
  public mutating func add(entries: Span<Int64>) {
    for i in entries.indices { counts[i] &+= entries[i] }
  }

  /// Adds counts cell by cell.
  public mutating func add(_ other: Counts) {
    for i in counts.indices { counts[i] &+= other.counts[i] }
  }

  /// Adds the count of one cell.
  public mutating func add(_ other: Counts, cell source: Int, to cell: Int) {
    counts[cell] &+= other.counts[source]
  }

  /// The counts times a number, as sums with the variances of scaled counts.
  public func scaled(by factor: Double) -> Weighted {
    Weighted(
      cells: counts.map {
        WeightedSum(value: factor * Double($0), variance: factor * factor * Double($0))
      })
  }
}

extension CellStorage where Self == Counts {
  /// 64-bit integer counts.
  public static var counts: Counts { Counts() }
}
