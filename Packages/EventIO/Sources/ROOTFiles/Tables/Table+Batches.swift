import HEPCore

extension Table {
  /// The table in batches, read ahead by several threads with bounded memory.
  ///
  /// - Parameters:
  ///   - columns: the names of the columns.
  ///   - size: how large a batch is.
  ///   - filter: a condition on columns; nil means that all entries are read.
  ///   - entries: the entries to read; nil means all.
  ///   - workers: how many batches are read at a time; the batches are the same for any number.
  ///   - progress: told the number of entries after each batch.
  /// - Precondition: `size` and `workers` are positive.
  public func batches(
    _ columns: [String], of size: BatchSize = .bytes(64 << 20), where filter: EntryFilter? = nil,
    entries: Range<Int>? = nil, workers: Int = 1, progress: (any ProgressReporter)? = nil
  ) -> TableBatches<ColumnBatch> {
    batches(size, filter, entries, workers, progress) { _ in
      TableBatches.Reading(columns: columns) { $0 }
    }
  }

  /// The columns of a set in batches, read ahead by several threads with bounded memory.
  ///
  /// - Parameters:
  ///   - type: the set.
  ///   - size: how large a batch is.
  ///   - filter: a condition on columns, in the set or not; nil means that all entries are read.
  ///   - entries: the entries to read; nil means all.
  ///   - workers: how many batches are read at a time; the batches are the same for any number.
  ///   - progress: told the number of entries after each batch.
  /// - Precondition: `size` and `workers` are positive.
  public func batches<Columns: ColumnSet>(
    _ type: Columns.Type, of size: BatchSize = .bytes(64 << 20), where filter: EntryFilter? = nil,
    entries: Range<Int>? = nil, workers: Int = 1, progress: (any ProgressReporter)? = nil
  ) -> TableBatches<ColumnSetBatch<Columns>> {
    batches(size, filter, entries, workers, progress, reading: TableBatches.reading(Columns.self))
  }

  private func batches<Batch>(
    _ size: BatchSize, _ filter: EntryFilter?, _ entries: Range<Int>?, _ workers: Int,
    _ progress: (any ProgressReporter)?,
    reading: @escaping @Sendable (any Table) throws(ROOTError) -> TableBatches<Batch>.Reading
  ) -> TableBatches<Batch> {
    precondition(workers > 0, "The number of workers must be positive")
    let source = TableBatches<Batch>.Source(open: { self }, entries: entries, steps: nil)
    return TableBatches(
      sources: [source], size: size, filter: filter, workers: workers, progress: progress,
      total: entries?.count ?? entryCount, failures: nil, reading: reading)
  }
}

extension TableBatches {
  /// How a set of columns is read.
  static func reading<Columns: ColumnSet>(
    _ type: Columns.Type
  ) -> @Sendable (any Table) throws(ROOTError) -> Reading
  where Batch == ColumnSetBatch<Columns> {
    { table throws(ROOTError) in
      let plan = try ColumnSetPlan<Columns>(table)
      return Reading(columns: plan.names) { batch throws(ROOTError) in try plan.batch(batch) }
    }
  }
}
