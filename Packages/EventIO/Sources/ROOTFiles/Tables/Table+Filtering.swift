import Columnar

extension Table {
  /// Reads the entries that pass a filter.
  ///
  ///     let batch = try events.read(
  ///       ["Muon_pt"], where: EntryFilter("MET_pt", as: Float.self) { $0 > 20 })
  ///     batch.positions  // the entries that passed, counted from batch.entries.lowerBound
  ///
  /// - Parameters:
  ///   - columns: the names of the columns.
  ///   - filter: the condition; its columns are read for all entries, the others where needed.
  ///   - entries: the entries to look at; nil means all.
  ///   - workers: the number of threads; the result is the same for any number.
  /// - Throws: ``ROOTError`` when one of the columns does not exist, has another type than the filter
  ///   wants, or cannot be read.
  public func read(
    _ columns: [String], where filter: EntryFilter, entries: Range<Int>? = nil, workers: Int = 1
  ) throws(ROOTError) -> ColumnBatch {
    let wanted = try checked(entries)
    try filter.check(self)
    let looked = try readColumns(filter.columns, entries: wanted, workers: workers)
    let rows = try filter.rows(of: looked)
    var found: [String: AnyColumn] = [:]
    for (name, column) in zip(filter.columns, looked) where columns.contains(name) {
      found[name] = column.gathered(at: rows)
    }
    let others = columns.filter { found[$0] == nil }
    let reads = try SelectiveRead.plan(others, of: self, entries: wanted, rows: rows)
    for read in reads { try read.run(self, wanted, rows, workers, into: &found) }
    var result: [AnyColumn] = []
    for name in columns {
      if let column = found[name] { result.append(column) }
    }
    return ColumnBatch(entries: wanted, names: columns, columns: result, positions: rows)
  }
}

/// Columns of which the same runs of entries are needed.
private struct SelectiveRead {
  var names: [String]
  let runs: [Range<Int>]

  /// Finds the chunks that hold entries that passed.
  static func plan(
    _ names: [String], of table: some Table, entries: Range<Int>, rows: [Int]
  ) throws(ROOTError) -> [SelectiveRead] {
    var reads: [SelectiveRead] = []
    for name in names {
      let chunks = try table.chunks(of: name)
      let runs = Self.runs(of: chunks, entries: entries, rows: rows)
      if let place = reads.firstIndex(where: { $0.runs == runs }) {
        if !reads[place].names.contains(name) { reads[place].names.append(name) }
      } else {
        reads.append(SelectiveRead(names: [name], runs: runs))
      }
    }
    return reads
  }

  private static func runs(
    of chunks: [ColumnChunk], entries: Range<Int>, rows: [Int]
  ) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var next = 0
    for chunk in chunks {
      let range = chunk.entries.clamped(to: entries)
      let first = next
      while next < rows.count, rows[next] + entries.lowerBound < range.upperBound { next += 1 }
      guard next > first else { continue }
      if let last = runs.last, last.upperBound == range.lowerBound {
        runs[runs.count - 1] = last.lowerBound..<range.upperBound
      } else {
        runs.append(range)
      }
    }
    return runs
  }

  func run(
    _ table: some Table, _ entries: Range<Int>, _ rows: [Int], _ workers: Int,
    into found: inout [String: AnyColumn]
  ) throws(ROOTError) {
    var parts: [[AnyColumn]] = names.map { _ in [] }
    var next = 0
    for run in runs.isEmpty ? [entries.lowerBound..<entries.lowerBound] : runs {
      let columns = try table.readColumns(names, entries: run, workers: workers)
      var inside: [Int] = []
      while next < rows.count, rows[next] + entries.lowerBound < run.upperBound {
        inside.append(rows[next] + entries.lowerBound - run.lowerBound)
        next += 1
      }
      for (place, column) in columns.enumerated() {
        parts[place].append(column.gathered(at: inside))
      }
    }
    for (name, part) in zip(names, parts) { found[name] = try AnyColumn.concatenated(part) }
  }
}
