import ROOTFiles

/// The columns of an RNTuple: its top fields, and what is inside of them where a pattern names it.
struct RNTupleColumns {
  let ntuple: RNTuple
  let names: [String]
  private let innerNames: [String]

  init(_ ntuple: RNTuple) {
    self.ntuple = ntuple
    names = ntuple.topFields.map(\.path)
    innerNames = ntuple.fields.filter { $0.isInner }.map(\.shortPath)
  }

  /// The columns that a pattern selects; all top fields where there is none.
  ///
  /// What is inside of a field that is selected is not selected again.
  ///
  /// - Throws: ``InputError`` for a word that fits no column.
  func selected(by pattern: ColumnPattern?) throws -> [String] {
    guard let pattern else { return names }
    let all = names + Set(innerNames).subtracting(names).sorted()
    if let word = pattern.unmatched(in: all).first {
      if !word.contains("*") { _ = try ntuple.field(word) }  // its error names similar fields
      throw InputError("no column of '\(ntuple.path)' fits '\(word)'")
    }
    let selection = pattern.selection(from: all)
    let outer = Set(selection)
    return selection.filter { name in
      name.indices.allSatisfy { name[$0] != "." || !outer.contains(String(name[..<$0])) }
    }
  }
}
