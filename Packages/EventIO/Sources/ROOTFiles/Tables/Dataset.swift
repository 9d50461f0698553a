import Columnar
import HEPCore

/// Tables of one name in many files, read one after the other as if they were one.
///
///     let data = try Dataset(["data/2018*.root", "extra.root"], table: "Events")
///     let failures = FileFailures()
///     for try await muons in data.batches(Muons.self, workers: 4, collecting: failures) {
///       h.fill(muons.met)
///     }
///     failures.errors.forEach { print($0) }
///
/// A file is opened when its turn comes. Batches do not reach over the end of a file.
public struct Dataset: Sendable {
  /// The paths of the files, in the order in which they are read.
  public let files: [String]

  /// The path of the table in each of them.
  public let table: String

  /// Lists files; names with `*`, `?` or `[…]` stand for all that match, in alphabetical order.
  ///
  /// - Throws: ``ROOTError`` when there is no file of a name, or none that matches.
  public init(_ files: [String], table: String) throws(ROOTError) {
    var found: [String] = []
    for name in files { found += try FilePattern(name).files() }
    self.files = found
    self.table = table
  }

  /// Lists the files that match one pattern, such as `data/*.root`.
  ///
  /// - Throws: ``ROOTError`` when there is none.
  public init(_ pattern: String, table: String) throws(ROOTError) {
    try self.init([pattern], table: table)
  }

  /// The tables of all files in batches, read ahead by several threads with bounded memory.
  ///
  /// - Parameters:
  ///   - columns: the names of the columns.
  ///   - size: how large a batch is.
  ///   - filter: a condition on columns; nil means that all entries are read.
  ///   - workers: how many batches are read at a time; the batches are the same for any number.
  ///   - progress: told the bytes of the files as they are done.
  ///   - failures: collects an error for each file that cannot be read, and the rest of the file is
  ///     passed over; nil means that the first error is thrown.
  /// - Precondition: `size` and `workers` are positive.
  public func batches(
    _ columns: [String], of size: BatchSize = .bytes(64 << 20), where filter: EntryFilter? = nil,
    workers: Int = 1, progress: (any ProgressReporter)? = nil,
    collecting failures: FileFailures? = nil
  ) -> TableBatches<ColumnBatch> {
    batches(size, filter, workers, progress, failures) { _ in
      TableBatches.Reading(columns: columns) { $0 }
    }
  }

  /// The columns of a set in batches; see ``batches(_:of:where:workers:progress:collecting:)``.
  public func batches<Columns: ColumnSet>(
    _ type: Columns.Type, of size: BatchSize = .bytes(64 << 20), where filter: EntryFilter? = nil,
    workers: Int = 1, progress: (any ProgressReporter)? = nil,
    collecting failures: FileFailures? = nil
  ) -> TableBatches<ColumnSetBatch<Columns>> {
    batches(
      size, filter, workers, progress, failures, reading: TableBatches.reading(Columns.self))
  }

  private func batches<Batch>(
    _ size: BatchSize, _ filter: EntryFilter?, _ workers: Int,
    _ progress: (any ProgressReporter)?, _ failures: FileFailures?,
    reading: @escaping @Sendable (any Table) throws(ROOTError) -> TableBatches<Batch>.Reading
  ) -> TableBatches<Batch> {
    precondition(workers > 0, "The number of workers must be positive")
    let table = table
    let sizes = progress == nil ? files.map { _ in 0 } : files.map(FilePattern.size)
    let sources = zip(files, sizes).map { file, size in
      TableBatches<Batch>.Source(
        open: { () throws(ROOTError) in try ROOTFile(file).table(table) }, entries: nil,
        steps: size)
    }
    return TableBatches(
      sources: sources, size: size, filter: filter, workers: workers, progress: progress,
      total: sizes.reduce(0, +), failures: failures, reading: reading)
  }

  /// Reads columns of all files into one batch.
  ///
  /// - Parameters:
  ///   - columns: the names of the columns.
  ///   - filter: a condition on columns; nil means that all entries are read.
  ///   - workers: the number of threads; the result is the same for any number.
  ///   - failures: collects an error for each file that cannot be read, which is left out; nil means
  ///     that the first error is thrown.
  /// - Throws: ``ROOTError`` when a file cannot be read, or the type of a column changes.
  public func read(
    _ columns: [String], where filter: EntryFilter? = nil, workers: Int = 1,
    collecting failures: FileFailures? = nil
  ) throws(ROOTError) -> ColumnBatch {
    var parts: [[AnyColumn]] = columns.map { _ in [] }
    var count = 0
    var positions: [Int]? = filter.map { _ in [] }
    for file in files {
      do throws(ROOTError) {
        let table = try ROOTFile(file).table(table)
        let batch =
          if let filter {
            try table.read(columns, where: filter, workers: workers)
          } else {
            try table.read(columns, workers: workers)
          }
        for (place, column) in batch.columns.enumerated() {
          if let first = parts[place].first, first.typeDescription != column.typeDescription {
            throw ROOTError(
              .wrongType,
              "The column '\(columns[place])' holds \(column.typeDescription), and \(first.typeDescription) in files before"
            ).located(in: file, at: self.table)
          }
        }
        for (place, column) in batch.columns.enumerated() { parts[place].append(column) }
        positions?.append(contentsOf: (batch.positions ?? []).map { $0 + count })
        count += batch.entries.count
      } catch {
        guard let failures else { throw error }
        failures.add(error)
      }
    }
    var result: [AnyColumn] = []
    for part in parts { result.append(try AnyColumn.concatenated(part) ?? .bool([])) }
    return ColumnBatch(
      entries: 0..<count, names: columns, columns: result, positions: positions)
  }
}
