/// Reads columns block by block, with as much memory as a few blocks need.
///
///     var blocks = try events.blocks(["Muon_pt", "Muon_eta"], of: 100_000)
///     while let block = try blocks.next() {
///       let pt = try block.column("Muon_pt", as: Jagged<Float>.self)
///     }
///
/// Small blocks of a tree are cut from larger parts that are read at once; of an RNTuple, every page is
/// read and decompressed once, however the blocks lie.
/// ``Table/batches(_:of:where:entries:workers:progress:)`` does the same with several threads.
public struct BlockReader: Sendable {
  private var source: any BlockSource

  init(_ source: any BlockSource) { self.source = source }

  /// Reads the next block; nil when there are no entries left.
  ///
  /// - Throws: ``ROOTError`` when one of the columns is damaged there.
  public mutating func next() throws(ROOTError) -> ColumnBatch? { try source.next() }
}

/// What reads the blocks of one kind of table.
protocol BlockSource: Sendable {
  mutating func next() throws(ROOTError) -> ColumnBatch?
}

extension Table {
  /// Reads several columns block by block, with bounded memory.
  ///
  /// - Parameters:
  ///   - columns: the names of the columns.
  ///   - size: the number of entries in each block but the last.
  ///   - entries: the entries to read; nil means all.
  /// - Throws: ``ROOTError`` when one of them does not exist or cannot be read.
  /// - Precondition: `size` is positive.
  public func blocks(
    _ columns: [String], of size: Int = 100_000, entries: Range<Int>? = nil
  ) throws(ROOTError) -> BlockReader {
    precondition(size > 0, "The size of a block must be positive")
    return try blockReader(columns, of: size, entries: try checked(entries))
  }

  /// Cuts the blocks from larger parts.
  public func blockReader(
    _ columns: [String], of size: Int, entries: Range<Int>
  ) throws(ROOTError) -> BlockReader {
    for name in columns { _ = try typeDescription(of: name) }
    let plan = try BatchPlan(self, columns: columns, entries: entries, size: .entries(size))
    return BlockReader(TableBlocks(table: self, names: columns, plan: plan))
  }
}

/// The blocks of any table.
private struct TableBlocks: BlockSource {
  let table: any Table
  let names: [String]
  let plan: BatchPlan
  private var nextUnit = 0
  private var ready: [ColumnBatch] = []

  init(table: any Table, names: [String], plan: BatchPlan) {
    self.table = table
    self.names = names
    self.plan = plan
  }

  mutating func next() throws(ROOTError) -> ColumnBatch? {
    if ready.isEmpty, nextUnit < plan.units.count {
      let unit = plan.units[nextUnit]
      nextUnit += 1
      ready = try plan.read(unit, of: table, columns: names, where: nil).reversed()
    }
    return ready.popLast()
  }
}
