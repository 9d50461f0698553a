import ROOTFiles

/// The columns of a tree: its branches but those that only group others.
struct TreeColumns {
  let tree: ROOTTree
  let names: [String]

  init(_ tree: ROOTTree) {
    self.tree = tree
    names = tree.branches.filter { tree.children(of: $0).isEmpty }.map(\.path)
  }

  /// The columns that a pattern selects; all of them where there is none.
  ///
  /// - Throws: ``InputError`` for a word that fits no column.
  func selected(by pattern: ColumnPattern?) throws -> [String] {
    guard let pattern else { return names }
    if let word = pattern.unmatched(in: names).first {
      if !word.contains("*") { _ = try tree.branch(word) }  // its error names similar branches
      throw InputError("no column of '\(tree.path)' fits '\(word)'")
    }
    return pattern.selection(from: names)
  }
}
