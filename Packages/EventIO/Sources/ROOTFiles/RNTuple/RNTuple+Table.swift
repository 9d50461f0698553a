extension RNTuple: Table {
  /// The name of the file.
  public var fileName: String { file.name }

  /// The names of the fields that are not inside of another.
  public var columnNames: [String] { topFields.map(\.path) }

  /// The type of one entry of a field in words, such as `float32` or `var * float32`.
  ///
  /// - Throws: ``ROOTError`` when there is no such field, or it cannot be read.
  public func typeDescription(of column: String) throws(ROOTError) -> String {
    try type(of: try field(column))
  }

  /// The clusters, with the bytes that the pages of a field and all inside of it take in each.
  ///
  /// Pages of the columns of a field end at different entries; clusters end for all columns alike.
  ///
  /// - Throws: ``ROOTError`` when there is no such field, or it cannot be read.
  public func chunks(of column: String) throws(ROOTError) -> [ColumnChunk] {
    let columns = try selection(try field(column)).layout.columns
    if let failure = store.failures.first { throw failure.reason.located(in: file.name, at: path) }
    var chunks: [ColumnChunk] = []
    for cluster in store.clusters {
      var (stored, plain) = (0, 0)
      for column in columns {
        guard let pages = try cluster.pages(of: column) else { continue }
        try pages.checkSizes(bits: store.columns[column].bits)
        for page in pages.pages {
          stored += page.locator.size
          plain += page.plainSize(bits: store.columns[column].bits)
        }
      }
      chunks.append(
        ColumnChunk(entries: cluster.entries, storedSize: stored, plainSize: plain))
    }
    return chunks
  }
}

extension FieldLayout {
  /// All columns of all representations that reading may need.
  var columns: [Int] {
    switch self {
    case .number(_, let choice), .cardinality(_, let choice): choice.columns
    case .string(let ends, let content), .streamed(let ends, let content, _):
      ends.columns + content.columns
    case .array(_, let item): item.columns
    case .list(let ends, let item), .optional(let ends, let item): ends.columns + item.columns
    case .map(let ends, let keys, let values): ends.columns + keys.columns + values.columns
    case .record(let members): members.flatMap(\.layout.columns)
    case .variant(let choice, let alternatives): choice.columns + alternatives.flatMap(\.columns)
    }
  }
}
