/// The columns of a set that a table has, after their names and types were compared.
struct ColumnSetPlan<Columns: ColumnSet>: Sendable {
  /// The columns to read, each once.
  let names: [String]

  private let requests: [String: ColumnRequest]

  /// - Throws: ``ROOTError`` that names every column that is missing, with similar names, or has
  ///   another type.
  init(_ table: any Table) throws(ROOTError) {
    let known = Set(table.columnNames)
    var names: [String] = []
    var requests: [String: ColumnRequest] = [:]
    var problems: [String] = []
    var code = ROOTError.Code.wrongType
    for field in Self.fields(of: Columns()) {
      do throws(ROOTError) {
        let request = ColumnRequest(field.name, fields: field.fields, in: table)
        let found = try request.type(in: table)
        if found == field.type {
          for source in request.sources where !names.contains(source) { names.append(source) }
          requests["\(field.name): \(field.type)"] = request
        } else {
          problems.append("The column '\(field.name)' holds \(found), not \(field.type)")
        }
      } catch {
        if field.isOptional, error.code == .notFound, !known.contains(field.name) { continue }
        code = error.code
        problems.append(error.message)
      }
    }
    guard problems.isEmpty else {
      throw ROOTError(code, problems.joined(separator: ". "))
        .located(in: table.fileName, at: table.path)
    }
    self.names = names
    self.requests = requests
  }

  /// A set with the columns of a batch.
  func columns(of batch: ColumnBatch) throws(ROOTError) -> Columns {
    let set = Columns()
    for field in Self.fields(of: set) {
      guard let request = requests["\(field.name): \(field.type)"] else {
        try field.fill(nil)
        continue
      }
      try field.fill(request.column(of: request.sources.compactMap { batch[$0] }))
    }
    return set
  }

  private static func fields(of set: Columns) -> [any ColumnField] {
    Mirror(reflecting: set).children.compactMap { $0.value as? any ColumnField }
  }
}
