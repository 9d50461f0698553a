/// Cells that are filled with many weights at once: a nominal one and its variations.
///
/// The bin of an entry is found once for all of them.
///
///     var h = Histogram(Regular(60, 60...120), storage: Varied(.weighted, count: 3))
///     try h.fill(masses, weights: [nominal, up, down])
///     let up = h.variation(1)
///
/// The value of a cell is that of the first. This is Boost.Histogram's multi-cell storage, with errors.
public struct Varied<Base: WeightedCellStorage>: CellStorage, VariedCells {
  /// The storages, one per weight.
  public internal(set) var variations: [Base]

  /// No cells yet: the choice of a storage for so many weights per entry.
  ///
  /// - Precondition: `count` is positive.
  public init(_ base: Base, count: Int) {
    precondition(count > 0, "there must be at least one weight per entry")
    variations = Array(repeating: base, count: count)
  }

  private init(_ variations: [Base]) { self.variations = variations }

  /// The kind of each variation.
  public static var kind: StorageKind { Base.kind }

  /// Empty cells for as many weights.
  public func empty(count: Int) -> Varied { Varied(variations.map { $0.empty(count: count) }) }

  /// The number of cells.
  public var count: Int { variations[0].count }

  /// The cells of all variations.
  public subscript(cell: Int) -> [Base.Cell] {
    get { variations.map { $0[cell] } }
    set { for i in variations.indices { variations[i][cell] = newValue[i] } }
  }

  /// The content of the first variation.
  public func value(at cell: Int) -> Double { variations[0].value(at: cell) }

  /// The variance of the first variation; nil if it is not known.
  public func variance(at cell: Int) -> Double? { variations[0].variance(at: cell) }

  /// Adds the cells of each variation.
  ///
  /// - Precondition: both have the same number of variations.
  public mutating func add(_ other: Varied) {
    precondition(other.variations.count == variations.count, "the numbers of weights differ")
    for i in variations.indices { variations[i].add(other.variations[i]) }
  }

  /// Adds one cell of each variation.
  ///
  /// - Precondition: both have the same number of variations.
  public mutating func add(_ other: Varied, cell source: Int, to cell: Int) {
    precondition(other.variations.count == variations.count, "the numbers of weights differ")
    for i in variations.indices {
      variations[i].add(other.variations[i], cell: source, to: cell)
    }
  }

  /// The first variation times a number.
  public func scaled(by factor: Double) -> Base.Scaled { variations[0].scaled(by: factor) }
}

/// Marks storages of several weights, whatever their type.
protocol VariedCells {}
