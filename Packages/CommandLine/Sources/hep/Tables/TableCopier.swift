import ROOTFiles

/// Writes the entries of tables, one after another, into one table of a new file.
struct TableCopier {
  /// The bytes that are read at once, about.
  private static let blockSize = 32 << 20

  let file: ROOTWriter
  let format: TableFormat

  /// Copies the columns of the first table that can be written.
  ///
  /// - Returns: what could not be copied, in words.
  /// - Throws: an error when a table is damaged, or lacks a column of the first.
  func copy(_ tables: [any Table], columns paths: [String], to path: String) throws -> [String] {
    guard let first = tables.first else { return [] }
    var problems: [String] = []
    var kept: [(path: String, column: OutputColumn)] = []
    for found in OutputColumn.columns(of: first, paths, isTree: format == .ttree) {
      switch found.column {
      case .success(let column): kept.append((found.path, column))
      case .failure(let reason): problems.append("\(path)/\(found.path): \(reason)")
      }
    }
    do {
      try write(tables, kept, to: path)
    } catch {
      file.abandon(path)
      throw error
    }
    return problems
  }

  private func write(
    _ tables: [any Table], _ kept: [(path: String, column: OutputColumn)], to path: String
  ) throws {
    let columns = kept.map(\.column)
    let title = tables[0].title
    switch format {
    case .ttree:
      var writer = try file.tree(path, columns: columns, title: title)
      try forEachBlock(of: tables, kept) { try writer.append($0) }
      try writer.finish()
    case .rntuple:
      var writer = try file.ntuple(path, columns: columns, title: title)
      try forEachBlock(of: tables, kept) { try writer.append($0) }
      try writer.finish()
    }
  }

  private func forEachBlock(
    of tables: [any Table], _ kept: [(path: String, column: OutputColumn)],
    _ write: (ColumnBatch) throws -> Void
  ) throws {
    let paths = kept.map(\.path)
    for table in tables {
      let step = table.entries(ofBytes: Self.blockSize, paths)
      for start in stride(from: 0, to: table.entryCount, by: step) {
        let block = try table.read(paths, entries: start..<min(start + step, table.entryCount))
        try write(
          try ColumnBatch(
            zip(kept, block.columns).map { (name: $0.column.name, column: $1) }))
      }
    }
  }
}
