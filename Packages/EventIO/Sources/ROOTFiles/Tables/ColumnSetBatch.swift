import Columnar

/// The columns of a set for some entries of a table.
///
/// The columns are members of the batch, and ``rows`` goes through its entries one by one:
///
///     for try await muons in events.batches(Muons.self) {
///       try h.fill(muons.met)
///       for muon in muons.rows where muon.pt.count == 2 { print(muon.met, muon.pt[0]) }
///     }
@dynamicMemberLookup
public struct ColumnSetBatch<Columns: ColumnSet>: Sendable {
  /// The columns.
  public let columns: Columns

  /// The entries of the table that the columns hold, or that a filter has looked at.
  public let entries: Range<Int>

  /// The entries that passed a filter, counted from the first of ``entries``; nil without a filter.
  public let positions: [Int]?

  /// The number of entries in the columns.
  @inlinable
  public var count: Int { positions?.count ?? entries.count }

  /// A column of the set.
  @inlinable
  public subscript<Value>(dynamicMember column: KeyPath<Columns, Value>) -> Value {
    columns[keyPath: column]
  }

  /// The entries one by one.
  @inlinable
  public var rows: ColumnSetRows<Columns> { ColumnSetRows(columns: columns, count: count) }
}

extension Table {
  /// Reads the columns of a set.
  ///
  /// - Parameters:
  ///   - type: the set.
  ///   - filter: a condition on columns, in the set or not; nil means that all entries are read.
  ///   - entries: the entries to read; nil means all.
  ///   - workers: the number of threads; the result is the same for any number.
  /// - Throws: ``ROOTError`` that names each column that is missing or has another type.
  public func read<Columns: ColumnSet>(
    _ type: Columns.Type, where filter: EntryFilter? = nil, entries: Range<Int>? = nil,
    workers: Int = 1
  ) throws(ROOTError) -> ColumnSetBatch<Columns> {
    let plan = try ColumnSetPlan<Columns>(self)
    let batch =
      if let filter {
        try read(plan.names, where: filter, entries: entries, workers: workers)
      } else {
        try read(plan.names, entries: entries, workers: workers)
      }
    return try plan.batch(batch)
  }
}

extension ColumnSetPlan {
  func batch(_ batch: ColumnBatch) throws(ROOTError) -> ColumnSetBatch<Columns> {
    ColumnSetBatch(
      columns: try columns(of: batch), entries: batch.entries, positions: batch.positions)
  }
}
