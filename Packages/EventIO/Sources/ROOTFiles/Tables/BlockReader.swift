/// Reads columns block by block, with as much memory as a few blocks need.
///
///     var blocks = try events.blocks(["Muon_pt", "Muon_eta"], of: 100_000)
///     while let block = try blocks.next() {
///       let pt = try block.column("Muon_pt", as: Jagged<Float>.self)
///     }
///
/// Small blocks are cut from larger parts that are read at once. ``Table/batches(_:of:where:entries:workers:progress:)``
/// does the same with several threads.
public struct BlockReader: Sendable {
  private let table: any Table
  private let names: [String]
  private let plan: BatchPlan
  private var nextUnit = 0
  private var ready: [ColumnBatch] = []

  init(_ table: any Table, _ names: [String], _ plan: BatchPlan) {
    self.table = table
    self.names = names
    self.plan = plan
  }

  /// Reads the next block; nil when there are no entries left.
  ///
  /// - Throws: ``ROOTError`` when one of the columns is damaged there.
  public mutating func next() throws(ROOTError) -> ColumnBatch? {
    if ready.isEmpty, nextUnit < plan.units.count {
      let unit = plan.units[nextUnit]
      nextUnit += 1
      ready = try plan.read(unit, of: table, columns: names, where: nil).reversed()
    }
    return ready.popLast()
  }
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
    for name in columns { _ = try typeDescription(of: name) }
    let plan = try BatchPlan(
      self, columns: columns, entries: try checked(entries), size: .entries(size))
    return BlockReader(self, columns, plan)
  }
}
