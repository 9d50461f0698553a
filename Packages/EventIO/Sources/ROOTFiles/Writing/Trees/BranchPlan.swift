import Columnar

/// A branch that is to be written: its leaves, and where its values come from.
struct BranchPlan: Sendable {
  /// How the entries lie in a basket.
  enum Layout: Sendable, Equatable {
    /// The same number of bytes for every entry, leaf after leaf.
    case fixed
    /// The items of a list without their number.
    case counted
    /// The number of items of each list.
    case lengths
    /// Strings with their length.
    case strings
    /// Vectors with a header.
    case vectors
  }

  let name: String
  /// The C++ class, for vectors and strings.
  let className: String?
  let leaves: [LeafPlan]
  let layout: Layout
  /// The column that the values come from, and the fields that lead to them.
  let column: Int
  let fields: [String]
  /// The branch with the lengths.
  let counter: String?

  /// Whether entries take different numbers of bytes.
  var hasOffsets: Bool { layout != .fixed && layout != .lengths }

  var title: String {
    className == nil ? leaves.map(\.declaration).joined(separator: ":") : name
  }

  /// The values of the branch in the columns of a batch.
  func values(in columns: [AnyColumn]) throws(ROOTError) -> BranchValues {
    let column = try select(fields[...], of: columns[self.column])
    switch (layout, column) {
    case (.counted, .list(let list)): return .counted(list, size: leaves[0].size)
    case (.lengths, .list(let list)): return .lengths(list.offsets)
    case (.strings, .string(let strings)): return .strings(strings)
    case (.vectors, .list(let list)): return .vectors(list)
    case (.fixed, .record(let record)):
      return .interleaved(record.columns, sizes: leaves.map(\.size), count: record.count)
    default: return .fixed(column, size: leaves.reduce(0) { $0 + $1.size })
    }
  }

  private func select(
    _ fields: ArraySlice<String>, of column: AnyColumn
  ) throws(ROOTError) -> AnyColumn {
    guard let field = fields.first else { return column }
    do throws(ColumnarError) {
      switch column {
      case .list(let list):
        return .list(
          try ListColumn(offsets: list.offsets, content: try selectField(fields, of: list.content)))
      default: return try selectField(fields, of: column)
      }
    } catch {
      throw ROOTError(.wrongType, "The field '\(field)' is missing: \(error)").located(at: name)
    }
  }

  private func selectField(
    _ fields: ArraySlice<String>, of column: AnyColumn
  ) throws(ColumnarError) -> AnyColumn {
    guard let field = fields.first else { return column }
    return try selectField(fields.dropFirst(), of: try column.records().field(field))
  }
}
