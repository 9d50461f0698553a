import Columnar

/// A table with a friend beside it: entry *i* of one belongs to entry *i* of the other.
///
///     let events = try file.table("Events").joined(with: extra.table("weights"), named: "w")
///     let (met, pileup) = try events.read(("MET_pt", Float.self), ("w.pileup", Float.self))
///
/// It is a table like others: filters, batches and column sets reach over both.
public struct JoinedTable: Table {
  private let main: any Table
  private let friend: any Table
  private let prefix: String

  /// - Parameter cut: whether the friend may have more entries, of which the first are taken.
  init(
    _ main: any Table, _ friend: any Table, named name: String, cut: Bool = false
  ) throws(ROOTError) {
    guard main.entryCount == friend.entryCount || cut && main.entryCount < friend.entryCount else {
      throw ROOTError(
        .outOfRange,
        "\(main.path) has \(main.entryCount) entries, and its friend \(friend.path) of \(friend.fileName) has \(friend.entryCount)"
      ).located(in: main.fileName, at: main.path)
    }
    self.main = main
    self.friend = friend
    prefix = name + "."
  }

  /// The name of the file of the first table.
  public var fileName: String { main.fileName }

  /// The path of the first table.
  public var path: String { main.path }

  /// The title of the first table.
  public var title: String { main.title }

  /// The number of entries, which is that of both.
  public var entryCount: Int { main.entryCount }

  /// The columns of the first table, then those of the friend with its name in front.
  public var columnNames: [String] {
    main.columnNames + friend.columnNames.map { prefix + $0 }
  }

  private func place(of column: String) -> (table: any Table, name: String) {
    column.hasPrefix(prefix)
      ? (friend, String(column.dropFirst(prefix.count))) : (main, column)
  }

  /// The type of one entry of a column in words.
  ///
  /// - Throws: ``ROOTError`` when there is no such column, or it cannot be read.
  public func typeDescription(of column: String) throws(ROOTError) -> String {
    let place = place(of: column)
    return try place.table.typeDescription(of: place.name)
  }

  /// Reads several columns at once.
  ///
  /// - Throws: ``ROOTError`` when one of them does not exist or cannot be read.
  public func readColumns(
    _ columns: [String], entries: Range<Int>, workers: Int
  ) throws(ROOTError) -> [AnyColumn] {
    let own = columns.filter { !$0.hasPrefix(prefix) }
    let others = columns.filter { $0.hasPrefix(prefix) }.map { place(of: $0).name }
    var first = try main.readColumns(own, entries: entries, workers: workers)[...]
    var second = try friend.readColumns(others, entries: entries, workers: workers)[...]
    return columns.map { $0.hasPrefix(prefix) ? second.removeFirst() : first.removeFirst() }
  }

  /// How the entries of a column are stored.
  ///
  /// - Throws: ``ROOTError`` when there is no such column, or it cannot be read.
  public func chunks(of column: String) throws(ROOTError) -> [ColumnChunk] {
    let place = place(of: column)
    let chunks = try place.table.chunks(of: place.name)
    guard place.table.entryCount > entryCount else { return chunks }
    return chunks.filter { $0.entries.lowerBound < entryCount }.map { chunk in
      ColumnChunk(
        entries: chunk.entries.clamped(to: 0..<entryCount), storedSize: chunk.storedSize,
        plainSize: chunk.plainSize)
    }
  }
}

extension Table {
  /// The table with a friend beside it, whose columns get a name in front: `name.column`.
  ///
  /// - Throws: ``ROOTError`` when the two do not have as many entries.
  public func joined(with friend: any Table, named name: String) throws(ROOTError) -> JoinedTable {
    try JoinedTable(self, friend, named: name)
  }
}
