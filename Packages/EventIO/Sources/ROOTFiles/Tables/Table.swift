import Columnar

/// A table of entries with named columns, however it is stored: a ``ROOTTree``, or any other.
///
///     let events = try file.table("Events")
///     for column in events.columns { print(column) }            // Muon_pt: var * float32
///     let met = try events.read("MET_pt", as: Float.self)       // [Float]
///     let (n, run) = try events.read(("nMuon", UInt32.self), ("run", UInt32.self))
///
/// Making a table reads the description of its columns, not their values.
public protocol Table: Sendable, CustomStringConvertible {
  /// The name of the file, for messages.
  var fileName: String { get }

  /// The path of the table inside of the file.
  var path: String { get }

  /// The title of the table.
  var title: String { get }

  /// The number of entries.
  var entryCount: Int { get }

  /// The names of the columns, in the order of the file, also of those that cannot be read.
  ///
  /// What only groups other columns is left out.
  var columnNames: [String] { get }

  /// The type of one entry of a column in words, such as `float32` or `var * float32`.
  ///
  /// - Throws: ``ROOTError`` when there is no such column, with similar names; or with the reason when
  ///   it cannot be read.
  func typeDescription(of column: String) throws(ROOTError) -> String

  /// Reads several columns at once: what all reading comes down to.
  ///
  /// - Parameters:
  ///   - columns: the names of the columns.
  ///   - entries: the entries to read.
  ///   - workers: the number of threads; the result is the same for any number.
  /// - Throws: ``ROOTError`` when one of the columns does not exist or cannot be read.
  /// - Precondition: the entries lie in `0..<entryCount`; ``read(_:entries:workers:)`` checks that.
  func readColumns(
    _ columns: [String], entries: Range<Int>, workers: Int
  ) throws(ROOTError) -> [AnyColumn]

  /// How the entries of a column are stored: runs of entries that are decompressed together.
  ///
  /// The chunks follow each other from the first entry to the last. Batches are cut where chunks
  /// end, so that few are read twice, and chunks without an entry that passed a filter are not read.
  ///
  /// - Throws: ``ROOTError`` as ``typeDescription(of:)``.
  func chunks(of column: String) throws(ROOTError) -> [ColumnChunk]

  /// Reads several columns block by block: what ``blocks(_:of:entries:)`` comes down to.
  ///
  /// A table need not define it: blocks are then cut from larger parts that are read at once.
  ///
  /// - Throws: ``ROOTError`` when one of the columns does not exist or cannot be read.
  /// - Precondition: the size is positive, and the entries lie in `0..<entryCount`.
  func blockReader(
    _ columns: [String], of size: Int, entries: Range<Int>
  ) throws(ROOTError) -> BlockReader
}

extension Table {
  /// The path, the number of entries and the number of columns.
  public var description: String { "\(path): \(entryCount) entries, \(columnNames.count) columns" }
}
