/// The cells of a histogram: what is kept per bin, and how cells are combined.
///
/// Cells lie row by row: the last axis runs fastest, flow bins included. To make a new kind of
/// storage, conform a value type in one file, also to the protocol that says how it is filled:
/// ``CountingCellStorage``, ``WeightedCellStorage``, ``SampledCellStorage`` or
/// ``WeightedSampledCellStorage``.
public protocol CellStorage: Sendable, Equatable {
  /// What one cell holds.
  associatedtype Cell: Sendable, Equatable

  /// What the storage becomes when its content is multiplied by a number.
  associatedtype Scaled: CellStorage

  /// The kind, for files and for run-time choices.
  static var kind: StorageKind { get }

  /// Empty cells of the same kind.
  func empty(count: Int) -> Self

  /// The number of cells.
  var count: Int { get }

  /// One cell.
  subscript(cell: Int) -> Cell { get set }

  /// The content of a cell as a number: what a plot draws.
  func value(at cell: Int) -> Double

  /// The variance of the content of a cell; nil if it is not known.
  func variance(at cell: Int) -> Double?

  /// Adds the content of other cells, one by one. Both have the same number of cells.
  mutating func add(_ other: Self)

  /// Adds cell `source` of other cells to a cell of these.
  mutating func add(_ other: Self, cell source: Int, to cell: Int)

  /// The cells with content multiplied by a number.
  func scaled(by factor: Double) -> Scaled
}

/// A storage that takes entries that need nothing but a place.
public protocol CountingCellStorage: CellStorage {
  /// Adds one entry of weight 1 to a cell.
  mutating func addEntry(at cell: Int)

  /// Adds `entries[i]` entries of weight 1 to each cell i.
  mutating func add(entries: Span<Int64>)
}

/// A storage that takes entries with weights.
public protocol WeightedCellStorage: CountingCellStorage {
  /// Adds one entry to a cell.
  mutating func add(weight: Double, at cell: Int)

  /// Adds `entries[i]` entries, all of one weight, to each cell i.
  mutating func add(entries: Span<Int64>, weight: Double)

  /// Adds each weight to the cell of the same position in `cells`, in order.
  ///
  /// An element of `cells` that is not the number of a cell is skipped.
  mutating func add(weights: Span<Double>, at cells: Span<Int32>)
}

/// A storage whose entries bring a sample: the quantity that a profile averages.
public protocol SampledCellStorage: CellStorage {
  /// Adds one entry of weight 1 with its sample to a cell.
  mutating func add(sample: Double, at cell: Int)

  /// Adds each sample to the cell of the same position in `cells`, in order.
  ///
  /// An element of `cells` that is not the number of a cell is skipped.
  mutating func add(samples: Span<Double>, at cells: Span<Int32>)
}

/// A storage whose entries bring a sample and may have weights.
public protocol WeightedSampledCellStorage: SampledCellStorage {
  /// Adds one entry with its sample and weight to a cell.
  mutating func add(sample: Double, weight: Double, at cell: Int)

  /// Adds each sample with its weight to the cell of the same position in `cells`, in order.
  ///
  /// An element of `cells` that is not the number of a cell is skipped.
  mutating func add(samples: Span<Double>, weights: Span<Double>, at cells: Span<Int32>)
}
