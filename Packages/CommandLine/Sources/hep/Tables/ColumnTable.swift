import Columnar
import ROOTFiles

/// Columns that have been read, and why others could not be.
struct ColumnTable {
  private(set) var columns: [(name: String, column: AnyColumn)] = []
  private(set) var errors: [(name: String, reason: String)] = []
  private var rows = 0

  /// Reads columns of a tree; one that cannot be read becomes an error and the rest are read.
  init(reading names: [String], of tree: ROOTTree, entries: Range<Int>?) {
    self.init(names, rows: (entries ?? 0..<tree.entryCount).count) {
      name throws(ROOTError) in
      try tree.read(name, entries: entries)
    }
  }

  /// Reads fields of an RNTuple; one that cannot be read becomes an error and the rest are read.
  init(reading names: [String], of ntuple: RNTuple, entries: Range<Int>?) {
    self.init(names, rows: (entries ?? 0..<ntuple.entryCount).count) {
      name throws(ROOTError) in
      try ntuple.read(name, entries: entries)
    }
  }

  private init(_ names: [String], rows: Int, _ read: (String) throws(ROOTError) -> AnyColumn) {
    self.rows = rows
    for name in names {
      do throws(ROOTError) {
        columns.append((name, try read(name)))
      } catch {
        errors.append((name, error.description))
      }
    }
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
