import Columnar

/// A column as it is asked for: one of the table, or records put together from several.
///
/// `Muon` as a type with the fields `pt` and `eta` is `Muon.pt` and `Muon.eta`, however the table stores
/// them; the other fields of a muon are not read.
struct ColumnRequest: Sendable {
  /// The name of the column, or of the collection or record.
  let name: String

  /// The columns of the table to read.
  let sources: [String]

  private let fields: [String]

  init(_ name: String, fields: [String]?, in table: any Table) {
    self.name = name
    let fields = fields ?? []
    let members = fields.map { "\(name).\($0)" }
    let isCollection = members.contains { (try? table.typeDescription(of: $0)) != nil }
    self.fields = isCollection ? fields : []
    sources = isCollection ? members : [name]
  }

  /// The type of an entry in words.
  func type(in table: any Table) throws(ROOTError) -> String {
    guard !fields.isEmpty else { return try table.typeDescription(of: name) }
    var types: [String] = []
    for source in sources { types.append(try table.typeDescription(of: source)) }
    let list = "var * "
    let isList = types.allSatisfy { $0.hasPrefix(list) }
    let members = zip(fields, types).map { "\($0): \(isList ? $1.dropFirst(list.count) : $1[...])" }
    return (isList ? list : "") + "{" + members.joined(separator: ", ") + "}"
  }

  /// The column made of the columns of ``sources``.
  func column(of columns: some Collection<AnyColumn>) throws(ROOTError) -> AnyColumn {
    guard !fields.isEmpty else { return columns[columns.startIndex] }
    do throws(ColumnarError) {
      return try AnyColumn.zipping(zip(fields, columns).map { (name: $0, column: $1) })
    } catch {
      throw ROOTError(.malformed, "The fields of '\(name)' do not fit together. \(error)")
    }
  }
}
