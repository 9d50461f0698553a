/// The columns of a set that a table has, after their names and types were compared.
struct ColumnSetPlan<Columns: ColumnSet>: Sendable {
  /// The columns to read.
  let names: [String]

  /// - Throws: ``ROOTError`` that names every column that is missing, with similar names, or has
  ///   another type.
  init(_ table: any Table) throws(ROOTError) {
    let known = Set(table.columnNames)
    var names: [String] = []
    var problems: [String] = []
    var code = ROOTError.Code.wrongType
    for field in Self.fields(of: Columns()) {
      do throws(ROOTError) {
        let found = try table.typeDescription(of: field.name)
        if found == field.type {
          names.append(field.name)
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
  }

  /// A set with the columns of a batch.
  func columns(of batch: ColumnBatch) throws(ROOTError) -> Columns {
    let set = Columns()
    for field in Self.fields(of: set) { try field.fill(batch[field.name]) }
    return set
  }

  private static func fields(of set: Columns) -> [any ColumnField] {
    Mirror(reflecting: set).children.compactMap { $0.value as? any ColumnField }
  }
}
