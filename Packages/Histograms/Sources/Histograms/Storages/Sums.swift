/// Cells of sums of weights in double precision; what a histogram has unless told otherwise.
///
/// The variance of a cell is known, and equal to its value, as long as every entry had weight 1.
/// With other weights use ``Weighted``. This is Boost.Histogram's `Double`.
public struct Sums: CellStorage {
  @usableFromInline var sums: [Double]

  /// Whether every entry had weight 1, so that variances are known.
  public var isUnweighted: Bool { unweighted }

  @usableFromInline var unweighted: Bool

  /// No cells yet: the choice of a storage, as in `Histogram(axis, storage: Sums())`.
  public init() { self.init(sums: [], isUnweighted: true) }

  init(sums: [Double], isUnweighted: Bool) {
    self.sums = sums
    unweighted = isUnweighted
  }

  /// The kind `double`.
  public static var kind: StorageKind { .double }

  /// Cells of zeros.
  public func empty(count: Int) -> Sums {
    Sums(sums: Array(repeating: 0, count: count), isUnweighted: true)
  }

  /// The number of cells.
  public var count: Int { sums.count }

  /// The sum of a cell; setting it makes variances unknown.
  public subscript(cell: Int) -> Double {
    get { sums[cell] }
    set {
      sums[cell] = newValue
      unweighted = false
    }
  }

  /// The sum.
  public func value(at cell: Int) -> Double { sums[cell] }

  /// The sum, if every entry had weight 1; nil otherwise.
  public func variance(at cell: Int) -> Double? { isUnweighted ? sums[cell] : nil }

  /// Adds 1.
  @inlinable
  public mutating func addEntry(at cell: Int) { sums[cell] += 1 }

  /// Adds the numbers of entries.
  public mutating func add(entries: Span<Int64>) {
    for i in entries.indices { sums[i] += Double(entries[i]) }
  }

  /// Adds sums cell by cell.
  public mutating func add(_ other: Sums) {
    for i in sums.indices { sums[i] += other.sums[i] }
    if !other.isUnweighted { unweighted = false }
  }

  /// Adds the sum of one cell.
  public mutating func add(_ other: Sums, cell source: Int, to cell: Int) {
    sums[cell] += other.sums[source]
    if !other.isUnweighted { unweighted = false }
  }

  /// The sums times a number; variances become unknown.
  public func scaled(by factor: Double) -> Sums {
    Sums(sums: sums.map { $0 * factor }, isUnweighted: isUnweighted && factor == 1)
  }
}

extension Sums: WeightedCellStorage {
  /// Adds the weight; variances become unknown.
  @inlinable
  public mutating func add(weight: Double, at cell: Int) {
    sums[cell] += weight
    unweighted = false
  }

  /// Adds the weight times the number of entries; variances become unknown.
  public mutating func add(entries: Span<Int64>, weight: Double) {
    for i in entries.indices where entries[i] != 0 { sums[i] += weight * Double(entries[i]) }
    unweighted = false
  }

  /// Adds each weight to its cell, in order.
  public mutating func add(weights: Span<Double>, at cells: Span<Int32>) {
    unweighted = false
    let end = UInt32(truncatingIfNeeded: sums.count)
    var sums = self.sums.mutableSpan
    for i in cells.indices where UInt32(bitPattern: cells[i]) < end {
      sums[unchecked: Int(cells[i])] += weights[i]
    }
  }
}

extension CellStorage where Self == Sums {
  /// Sums of weights in double precision.
  public static var sums: Sums { Sums() }
}
