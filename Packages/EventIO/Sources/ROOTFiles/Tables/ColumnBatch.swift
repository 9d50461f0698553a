import Columnar

/// Several columns of the same entries.
public struct ColumnBatch: Sendable {
  /// The entries of the table that the columns hold, or that a filter has looked at.
  public let entries: Range<Int>

  /// The names of the columns, as they were asked for.
  public let names: [String]

  /// The columns, in the order of ``names``.
  public let columns: [AnyColumn]

  /// The entries that passed a filter, counted from the first of ``entries``; nil without a filter.
  public let positions: [Int]?

  init(
    entries: Range<Int>, names: [String], columns: [AnyColumn], positions: [Int]? = nil
  ) {
    self.entries = entries
    self.names = names
    self.columns = columns
    self.positions = positions
  }

  /// The number of entries in the columns.
  public var count: Int { positions?.count ?? entries.count }

  /// The column of a name; nil when it was not asked for.
  public subscript(name: String) -> AnyColumn? {
    names.firstIndex(of: name).map { columns[$0] }
  }

  /// The column of a name as one of a type known at compile time; shares its buffers.
  ///
  ///     let pt = try batch.column("Muon_pt", as: Jagged<Float>.self)
  ///
  /// - Throws: ``ROOTError`` when the column was not asked for, or has another type.
  public func column<Element: ColumnElement>(
    _ name: String, as type: Element.Type
  ) throws(ROOTError) -> Element.Column where Element.Column: ErasableColumn {
    guard let column = self[name] else {
      throw ROOTError(
        .notFound, "There is no column '\(name)'\(Suggestions(name, among: names).sentence)")
    }
    return try column.converted(to: type)
  }
}

extension AnyColumn {
  /// The column as one of a type known at compile time.
  func converted<Element: ColumnElement>(
    to type: Element.Type
  ) throws(ROOTError) -> Element.Column where Element.Column: ErasableColumn {
    do throws(ColumnarError) {
      return try typed(as: Element.Column.self)
    } catch {
      throw ROOTError(
        .wrongType, "The column holds \(typeDescription), not \(Element.Column.typeDescription)")
    }
  }
}
