import Columnar
import ROOTFiles

/// Columns that have been read, and why others could not be.
struct ColumnTable {
  private(set) var columns: [(name: String, column: AnyColumn)] = []
  private(set) var errors: [(name: String, reason: String)] = []
  private var rows = 0

  /// Reads columns of a table; one that cannot be read becomes an error and the rest are read.
  init(reading names: [String], of table: any Table, entries: Range<Int>?) {
    rows = (entries ?? 0..<table.entryCount).count
    for name in names {
      do {
        columns.append((name, try table.read(name, entries: entries)))
      } catch {
        errors.append((name, error.description))
      }
    }
  }

  /// Columns that are there already, all with the same number of rows.
  init(_ columns: [(name: String, column: AnyColumn)]) {
    self.columns = columns
    rows = columns.first?.column.count ?? 0
  }

  /// `{"columns": {name: values}, "errors": {name: why}}`.
  var json: [UInt8] {
    var text = JSONText()
    text.beginObject()
    text.key("columns")
    text.beginObject()
    for (name, column) in columns {
      text.newline()
      text.key(name)
      text.beginArray()
      for row in 0..<column.count { column.visit(row: row, with: &text) }
      text.endArray()
    }
    text.endObject()
    text.newline()
    text.key("errors")
    text.beginObject()
    for (name, reason) in errors {
      text.newline()
      text.key(name)
      text.string(reason)
    }
    text.endObject()
    text.newline()
    text.endObject()
    return text.lines
  }

  /// A line of names, then a line per entry.
  var csv: [UInt8] {
    var text = CSVText()
    for (name, _) in columns { text.cell(name) }
    text.endLine()
    for row in 0..<rows {
      for (_, column) in columns { text.cell(column, row: row) }
      text.endLine()
    }
    return text.bytes
  }
}
