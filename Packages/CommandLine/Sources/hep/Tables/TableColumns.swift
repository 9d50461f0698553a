import ROOTFiles

/// The columns of a table, as patterns select them; of an RNTuple also what is inside of its fields.
struct TableColumns {
  let table: any Table
  let names: [String]
  private let innerNames: [String]

  init(_ table: any Table) {
    self.table = table
    names = table.columnNames
    innerNames = (table as? RNTuple)?.fields.filter(\.isInner).map(\.shortPath) ?? []
  }

  /// The columns that a pattern selects; all of them where there is none.
  ///
  /// What is inside of a field that is selected is not selected again.
  ///
  /// - Throws: ``InputError`` for a word that fits no column.
  func selected(by pattern: ColumnPattern?) throws -> [String] {
    guard let pattern else { return names }
    let all = names + Set(innerNames).subtracting(names).sorted()
    if let word = pattern.unmatched(in: all).first {
      if !word.contains("*") { _ = try table.typeDescription(of: word) }
      throw InputError("no column of '\(table.path)' fits '\(word)'")
    }
    let selection = pattern.selection(from: all)
    guard !innerNames.isEmpty else { return selection }
    let outer = Set(selection)
    return selection.filter { name in
      name.indices.allSatisfy { name[$0] != "." || !outer.contains(String(name[..<$0])) }
    }
  }
}
