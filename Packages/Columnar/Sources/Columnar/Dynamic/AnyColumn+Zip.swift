extension AnyColumn {
  /// One column of records made of several columns: lists of records when all are of lists.
  ///
  ///     let muons = try AnyColumn.zipping([("pt", pt), ("eta", eta)])     // var * {pt: float32, eta: float32}
  ///
  /// No value is copied.
  ///
  /// - Parameter fields: for each field its name and its column.
  /// - Throws: ``ColumnarError`` when two fields share a name, or the columns do not have as many rows of
  ///   the same lengths.
  public static func zipping(
    _ fields: [(name: String, column: AnyColumn)]
  ) throws(ColumnarError) -> AnyColumn {
    var lists: [ListColumn] = []
    for case (_, .list(let list)) in fields { lists.append(list) }
    guard let first = lists.first, lists.count == fields.count else {
      return try .record(count: fields.first?.column.count ?? 0, fields)
    }
    for list in lists.dropFirst() { try checkSameRows(first.offsets, list.offsets) }
    let records = try RecordColumn(
      count: first.content.count, fields: zip(fields, lists).map { ($0.name, $1.content) })
    return .list(ListColumn(uncheckedOffsets: first.offsets, content: .record(records)))
  }
}
