/// Records with named fields, each field a column of its own.
public struct RecordColumn: Sendable, Equatable {
  /// The names of the fields.
  public let names: [String]

  /// The columns of the fields, in the order of ``names``.
  public let columns: [AnyColumn]

  /// The number of records.
  public let count: Int

  /// Creates a record column; a record without fields still has a number of rows.
  ///
  /// - Throws: ``ColumnarError`` when two fields share a name, or a field does not have `count` rows.
  public init(
    count: Int, fields: [(name: String, column: AnyColumn)]
  ) throws(ColumnarError) {
    var seen = Set<String>()
    for field in fields {
      guard seen.insert(field.name).inserted else {
        throw ColumnarError(.duplicateField(name: field.name))
      }
      guard field.column.count == count else {
        throw ColumnarError(
          .fieldLength(name: field.name, expected: count, found: field.column.count))
      }
    }
    self.init(uncheckedCount: count, fields: fields)
  }

  /// Creates a record column from fields that are known to have different names and equal lengths.
  ///
  /// - Precondition: names differ, and every column has `count` rows. This is checked in debug builds
  ///   only; a violation makes later accesses trap.
  public init(uncheckedCount count: Int, fields: [(name: String, column: AnyColumn)]) {
    assert(
      fields.allSatisfy { $0.column.count == count }, "All fields must have as many rows.")
    assert(Set(fields.map(\.name)).count == fields.count, "The names of fields must differ.")
    self.init(uncheckedCount: count, names: fields.map(\.name), columns: fields.map(\.column))
  }

  init(uncheckedCount count: Int, names: [String], columns: [AnyColumn]) {
    self.count = count
    self.names = names
    self.columns = columns
  }

  /// The column of a field, or nil when there is none of that name.
  public subscript(name: String) -> AnyColumn? {
    names.firstIndex(of: name).map { columns[$0] }
  }

  /// The column of a field.
  ///
  /// - Throws: ``ColumnarError``, listing the fields there are, when there is none of that name.
  public func field(_ name: String) throws(ColumnarError) -> AnyColumn {
    guard let column = self[name] else {
      throw ColumnarError(.noField(name: name, names: names))
    }
    return column
  }
}
