import Columnar

extension ColumnBatch {
  /// Puts columns of equal length together, to be written.
  ///
  ///     let batch = try ColumnBatch([("met", met.erased), ("Muon_pt", pt.erased)])
  ///
  /// - Throws: ``ROOTError`` when two columns share a name or differ in length.
  public init(_ columns: [(name: String, column: AnyColumn)]) throws(ROOTError) {
    let count = columns.first?.column.count ?? 0
    var names: Set<String> = []
    for (name, column) in columns {
      guard names.insert(name).inserted else {
        throw ROOTError(.invalidInput, "Two columns are called '\(name)'")
      }
      guard column.count == count else {
        throw ROOTError(
          .invalidInput,
          "The column '\(name)' has \(column.count) entries, and '\(columns[0].name)' \(count)")
      }
    }
    self.init(
      entries: 0..<count, names: columns.map(\.name), columns: columns.map(\.column))
  }
}
