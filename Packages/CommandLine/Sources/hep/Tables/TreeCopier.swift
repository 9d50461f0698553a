import ROOTFiles

/// Writes the entries of trees, one after another, into one table of a new file.
struct TreeCopier {
  /// The bytes that are read at once, about.
  private static let blockSize = 32 << 20

  let file: ROOTWriter
  let format: TableFormat

  /// Copies the columns of the first tree that all trees have and that can be written.
  ///
  /// - Returns: what could not be copied, in words.
  /// - Throws: an error when a tree is damaged, or lacks a column of the first.
  func copy(_ trees: [ROOTTree], columns paths: [String], to path: String) throws -> [String] {
    guard let first = trees.first else { return [] }
    var problems: [String] = []
    var kept: [(path: String, column: OutputColumn)] = []
    for found in OutputColumn.columns(of: first, paths, isTree: format == .ttree) {
      switch found.column {
      case .success(let column): kept.append((found.path, column))
      case .failure(let reason): problems.append("\(path)/\(found.path): \(reason)")
      }
    }
    do {
      try write(trees, kept, to: path)
    } catch {
      file.abandon(path)
      throw error
    }
    return problems
  }

  private func write(
    _ trees: [ROOTTree], _ kept: [(path: String, column: OutputColumn)], to path: String
  ) throws {
    let columns = kept.map(\.column)
    let title = trees[0].title
    switch format {
    case .ttree:
      var writer = try file.tree(path, columns: columns, title: title)
      try forEachBlock(of: trees, kept) { try writer.append($0) }
      try writer.finish()
    case .rntuple:
      var writer = try file.ntuple(path, columns: columns, title: title)
      try forEachBlock(of: trees, kept) { try writer.append($0) }
      try writer.finish()
    }
  }

  private func forEachBlock(
    of trees: [ROOTTree], _ kept: [(path: String, column: OutputColumn)],
    _ write: (ColumnBatch) throws -> Void
  ) throws {
    let paths = kept.map(\.path)
    for tree in trees {
      let step = tree.entries(ofBytes: Self.blockSize, paths)
      for start in stride(from: 0, to: tree.entryCount, by: step) {
        let block = try tree.read(paths, entries: start..<min(start + step, tree.entryCount))
        try write(
          try ColumnBatch(
            zip(kept, block.columns).map { (name: $0.column.name, column: $1) }))
      }
    }
  }
}
