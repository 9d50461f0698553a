import ROOTFiles

/// The columns of a table, as patterns select them.
struct TableColumns {
  let table: any Table
  let names: [String]

  init(_ table: any Table) {
    self.table = table
    names = table.columnNames
  }

  /// The columns that a pattern selects; all of them where there is none.
  ///
  /// - Throws: ``InputError`` for a word that fits no column.
  func selected(by pattern: ColumnPattern?) throws -> [String] {
    guard let pattern else { return names }
    if let word = pattern.unmatched(in: names).first {
      if !word.contains("*") { _ = try table.typeDescription(of: word) }
      throw InputError("no column of '\(table.path)' fits '\(word)'")
    }
    return pattern.selection(from: names)
  }
}
